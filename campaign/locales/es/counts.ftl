# Cuántos y de qué: el número con su sustantivo.
count-changes = { $count ->
    [one] { $count } cambio
    [many] { $count } de cambios
   *[other] { $count } cambios
}
count-people = { $count ->
    [one] { $count } persona
    [many] { $count } de personas
   *[other] { $count } personas
}
count-items = { $count ->
    [one] { $count } elemento
    [many] { $count } de elementos
   *[other] { $count } elementos
}
count-creators = { $count ->
    [one] { $count } creador
    [many] { $count } de creadores
   *[other] { $count } creadores
}
count-markets = { $count ->
    [one] { $count } mercado
    [many] { $count } de mercados
   *[other] { $count } mercados
}
count-threads = { $count ->
    [one] { $count } conversación
    [many] { $count } de conversaciones
   *[other] { $count } conversaciones
}
count-comments = { $count ->
    [one] { $count } comentario
    [many] { $count } de comentarios
   *[other] { $count } comentarios
}
count-conflicts = { $count ->
    [one] { $count } conflicto
    [many] { $count } de conflictos
   *[other] { $count } conflictos
}
count-rounds = { $count ->
    [one] { $count } ronda
    [many] { $count } de rondas
   *[other] { $count } rondas
}
count-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}
count-working-days = { $count ->
    [one] { $count } día hábil
    [many] { $count } de días hábiles
   *[other] { $count } días hábiles
}
count-weeks = { $count ->
    [one] { $count } semana
    [many] { $count } de semanas
   *[other] { $count } semanas
}
count-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}
count-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}
count-devices = { $count ->
    [one] { $count } dispositivo
    [many] { $count } de dispositivos
   *[other] { $count } dispositivos
}
count-words = { $count ->
    [one] { $count } palabra
    [many] { $count } de palabras
   *[other] { $count } palabras
}
count-files = { $count ->
    [one] { $count } archivo
    [many] { $count } de archivos
   *[other] { $count } archivos
}
