# Novedades de riesgos y de lo que puede quedar abierto al lanzar.
digest-risks-group = Riesgos
digest-risks-added = Un riesgo nuevo: «{ $title }», { $after }
digest-risks-rated = El riesgo «{ $title }» se valora de otro modo: { $field }, { $before } → { $after }
digest-risks-archived = El riesgo «{ $title }» salió del registro
digest-risks-waived = Puede quedar abierto al lanzar: { $title }. { $after }
digest-risks-waiver-ended = Ya no puede quedar abierto al lanzar: { $title }
