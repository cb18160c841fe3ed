# Aprendizajes y cierre.
learnings-title = Aprendizajes
learnings-sub = Lo que enseñó esta campaña, ligado a la parte de la plantilla que debería cambiar. Lo ve quien empiece con esa plantilla.
learnings-tab-list = Aprendizajes
learnings-tab-closeout = Cierre
learnings-add = Añadir un aprendizaje
learnings-words = Qué se aprendió
learnings-words-hint = Qué pasó y qué hacer la próxima vez
learnings-words-missing = Escribe qué se aprendió.
learnings-place = Dónde corresponde
learnings-place-none = A ninguna plantilla
learnings-place-brief = Brief: { $section }
learnings-from = Dónde se aprendió
learnings-from-none = Surgió sin más
learnings-markets = A quién afecta
learnings-markets-hint = Sin marcar ninguno: todos los mercados.
learnings-added = El aprendizaje está anotado.
learnings-show = Mostrar
learnings-show-all = Todos los abiertos
learnings-show-market = Afecta a { $market }
learnings-show-applied = Incorporados a una plantilla
learnings-search = Buscar en los aprendizajes
learnings-empty-title = Aún no hay aprendizajes
learnings-empty = Cuando algo salga mal o mejor de lo previsto, di en dos frases qué hacer la próxima vez. Indica la parte del brief que debería cambiar.
learnings-nothing-found = No hay coincidencias.
learnings-apply = Ya está en la plantilla
learnings-unapply = Abrir de nuevo
learnings-applied = Incorporado a la plantilla.
learnings-archive = Apartar
learnings-archived = El aprendizaje se apartó.
learnings-by = { $who }, { $when }
learnings-edit = Cambiar dónde corresponde
learnings-beside = Aprendido antes
learnings-beside-count = { $count ->
    [one] { $count } aprendizaje para esta sección
   *[other] { $count } aprendizajes para esta sección
}
learnings-taken = { $count ->
    [one] Con ellas vino { $count } aprendizaje.
   *[other] Con ellas vinieron { $count } aprendizajes.
}
learnings-closeout-sub = Hecho a partir de la campaña tal como está; la misma campaña da siempre el mismo texto.
learnings-period = Qué abarca
learnings-period-whole = Toda la campaña
learnings-period-week = Los últimos siete días
learnings-period-month = El último mes
