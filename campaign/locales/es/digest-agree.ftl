# Noticias de lo que se acordó antes de ejecutar.
digest-agree-signed = La alineación está firmada por { $after }
digest-agree-unsigned = Se retiró una firma de la alineación: { $after }
digest-agree-defined = { $after } entregó qué significa el éxito en sus palabras
digest-agree-tension-added = Dos metas tiran en direcciones distintas, { $title }: { $after }
digest-agree-tension-archived = Se apartó una tensión entre metas: { $title }
digest-agree-resolved = Decidido, { $title }: { $after }
digest-agree-reopened = Abierto de nuevo: { $title }
digest-agree-right-added = Un nuevo tipo de decisión: { $title }
digest-agree-right-edited = Quién decide qué, { $title }: { $field }, { $before } → { $after }
digest-agree-right-archived = Ya no está en los derechos de decisión: { $title }
digest-agree-channel-added = Un nuevo canal, { $title }: { $after }
digest-agree-channel-edited = El canal { $title }: { $field }, { $before } → { $after }
digest-agree-channel-archived = Un canal salió de la lista: { $title }
digest-agree-budget = Minutos de reuniones por semana, como máximo: { $after }
digest-agree-confirmed = Confirmado en { $after }: { $title }
digest-agree-unconfirmed = Ya no está confirmado en { $after }: { $title }
