# La campaña como documento para personas: sus títulos.
document-what = Qué
document-creators = Creadores
document-open-threads = Conversaciones abiertas
document-no-open-threads = Cada conversación tiene un resultado.
document-go-live = { $market }: lanzamiento { $when }
