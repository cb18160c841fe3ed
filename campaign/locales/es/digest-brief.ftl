# Novedades del brief, aparte de sus palabras.
digest-brief-locked = Ahora es igual en todos los mercados: { $title }
digest-brief-opened = Ahora los mercados pueden adaptarlo: { $title }
digest-brief-done = Marcado como listo: { $title }
digest-brief-reopened = Ya no está listo: { $title }
digest-brief-why = Por qué cambió, { $title }: { $after }
digest-brief-accepted = Propuesta aceptada, { $title }: { $after }
digest-brief-declined = Propuesta rechazada, { $title }: { $after }
digest-brief-goal-added = Nuevo objetivo: { $title }
digest-brief-goal-archived = Un objetivo salió del brief: { $title }
digest-brief-evidence-added = Nueva prueba, { $title }: { $after }
digest-brief-evidence-archived = Prueba retirada, { $title }: { $after }
digest-brief-template-added = Nueva plantilla: { $title }
digest-brief-template-archived = Una plantilla salió de la lista: { $title }
digest-brief-template-renamed = Una plantilla tiene otro nombre: { $title }
digest-brief-reason-proposal = Una propuesta espera tu respuesta
