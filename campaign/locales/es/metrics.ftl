# Lo que se mide: curvas, metas, lecturas, tablas, pruebas, captación.
metrics-title = Métricas
metrics-sub = Cada KPI se define una vez; cada mercado se lee frente a su propia meta.
metrics-tab-curves = Curvas
metrics-tab-targets = Metas
metrics-tab-readings = Lecturas
metrics-tab-import = Importar
metrics-tab-experiments = Pruebas
metrics-tab-sourcing = Captación
metrics-market = Mercado
metrics-kpi = KPI
metrics-day = Día
metrics-empty-title = Todavía no se mide nada
metrics-empty = Nombra las pocas cifras que dirán si la campaña funcionó, con una meta por mercado. Después trae los informes de las plataformas.
metrics-empty-go = Definir un KPI
metrics-no-figures = Aún no hay cifras
metrics-no-figures-say = Trae una exportación de una plataforma y las curvas aparecerán aquí.
metrics-of-target = { $actual } de { $expected } a esa fecha
metrics-no-target = { $actual }, sin meta aún
metrics-share-of = { $share } de su propia meta
metrics-through = hasta { $day }
metrics-pace-behind = por debajo del ritmo
metrics-pace-slightly-behind = algo por debajo del ritmo
metrics-pace-on-track = al ritmo previsto
metrics-pace-ahead = por delante; ¿la meta era baja?
metrics-axis = Qué muestra el eje
metrics-axis-share = Porcentaje de la propia meta
metrics-axis-values = Valores
metrics-chart-share = { $kpi }: cada mercado en porcentaje de su propia meta a la fecha. La franja va de 90 a 125 %.
metrics-chart-values = { $kpi }: valores de cada mercado; la meta, en línea discontinua, con su franja.
metrics-table = Lo mismo en una tabla
metrics-table-about = Valor y, entre paréntesis, la parte de la propia meta a la fecha
metrics-why-gap = { $high } tiene { $much } y { $low }, { $little }: { $ratio } veces más. Cada uno tiene su meta; antes de juzgar, hay que preguntar por qué.
metrics-why-attainment = { $high } va en el { $much } de su meta y { $low } en el { $little }: { $ratio } veces más. Antes de juzgar, hay que preguntar por qué.
metrics-why-readings = La misma cifra se lee de forma distinta ({ $markets }).
metrics-why-again = Se aclaró cuando la diferencia era de { $ratio } veces; hay que volver a preguntar.
metrics-diagnosis = Diagnóstico
metrics-diagnosis-of = Diagnóstico: { $kpi }
metrics-diagnosis-settled = Resuelto
metrics-diagnosis-notes = Cómo se lee
metrics-diagnosis-none = Nadie ha escrito cómo lee esta cifra.
metrics-diagnosis-blind = Primero escribe tu lectura; después verás las de los demás.
metrics-diagnosis-say = ¿Qué podría explicarlo?
metrics-diagnosis-send = Decirlo
metrics-diagnosis-said = Añadido al diagnóstico.
metrics-diagnosis-end = Cerrar con un resultado
metrics-diagnosis-outcome = Resultado
metrics-diagnosis-note = Qué averiguamos, en una frase
metrics-diagnosis-missing = Escríbelo primero.
metrics-diagnosis-ended = El diagnóstico tiene resultado.
metrics-kpi-add = Nuevo KPI
metrics-kpi-added = Se mide desde ahora.
metrics-kpi-name = Nombre
metrics-kpi-name-missing = Ponle el nombre que usa la gente.
metrics-kpi-scope = Quién lo mide
metrics-kpi-scope-all = Todos los mercados (unificado)
metrics-kpi-only = solo { $market }
metrics-kpi-unit = Qué es su valor
metrics-unit-count = Una cantidad
metrics-unit-percent = Una proporción, en porcentaje
metrics-unit-money = Un importe
metrics-unit-score = Puntos en una escala
metrics-kpi-formula = Cómo se calcula
metrics-formula-kind-total = La suma de una columna
metrics-formula-kind-ratio = Una columna entre otra
metrics-formula-kind-mean = La media de una columna
metrics-formula-total = { $column }, suma
metrics-formula-mean = { $column }, media
metrics-formula-over = Columna
metrics-formula-under = Dividida entre
metrics-formula-missing = Elige las columnas que lo forman.
metrics-kpi-window = Ventana de atribución
metrics-kpi-source = Fuente
metrics-kpi-currency = Moneda
metrics-kpi-lower = Menos es mejor
metrics-kpi-weight = Peso entre los KPI, por ciento
metrics-kpi-weight-wrong = Escribe un número entero de 0 a 100.
metrics-kpi-weights = Los pesos de los KPI unificados suman { $sum }. Deberían sumar 100 %.
metrics-kpi-edit = Definición
metrics-kpi-archive = Dejar de medirlo
metrics-kpi-archived = Ya no se mide.
metrics-twin = Otro KPI se llama igual y difiere en { $what }: los mismos datos dan dos cifras.
metrics-twin-formula = fórmula
metrics-twin-window = ventana de atribución
metrics-twin-currency = moneda
metrics-phase = { $value } hasta { $day }
metrics-phase-weighed = { $value } hasta { $day } (peso { $weight })
metrics-target-none = Sin meta aún
metrics-target-sum = { $sum } en total
metrics-target-edit = Editar meta
metrics-target-edit-of = Editar meta: { $kpi }, { $market }
metrics-target-about = Las fases van seguidas. En un total, escribe lo que aporta cada fase; en una proporción o un precio, el nivel. Los pesos suman 100.
metrics-target-from = Primer día
metrics-target-until = Último día
metrics-target-value = Meta
metrics-target-weight = Peso, por ciento
metrics-target-phase = Fase { $number }
metrics-target-add = Añadir una fase
metrics-target-drop = Quitar esta fase
metrics-target-save = Fijar meta
metrics-target-set = La meta está fijada.
metrics-target-clear = Sin meta
metrics-target-wrong-day = Cada fase necesita un último día posterior al de la anterior.
metrics-target-wrong-value = Escribe cada meta como un número no negativo.
metrics-target-wrong-weights = Los pesos suman { $sum }; deben sumar 100.
metrics-readings-about = Escribe cómo lees una cifra antes de ver cómo la leen los demás. Después compara: si no coinciden, pregunta por qué.
metrics-readings-empty = Aún no hay KPI que leer
metrics-reading-number = { $number }, { $share } de su propia meta
metrics-reading-no-number = aún sin cifras
metrics-verdict-good = Aquí es bueno
metrics-verdict-normal = Aquí es normal
metrics-verdict-bad = Aquí es flojo
metrics-reading-verdict = Esta cifra es
metrics-reading-note = Por qué la lees así
metrics-reading-note-missing = Escribe por qué en una frase; el veredicto solo no explica nada.
metrics-reading-save = Guardar mi lectura
metrics-reading-saved = Guardado. Ahora ves las lecturas de los demás.
metrics-reading-own = La tuya
metrics-reading-again = Leerla de nuevo
metrics-reading-region = { $kpi }, { $market }
metrics-reading-hidden = { $count ->
    [one] { $count } lectura se mostrará cuando escribas la tuya.
   *[other] { $count } lecturas se mostrarán cuando escribas la tuya.
}
metrics-reading-differ = Se lee de forma distinta: hay un diagnóstico abierto.
metrics-reading-to-diagnosis = Abrir el diagnóstico
metrics-import-about = Trae lo que exporta una plataforma tal cual: CSV con comas, puntos y comas o tabuladores, en cualquiera de los tres idiomas, con una columna o una línea por cada número. Si la traes otra vez, nada cuenta doble.
metrics-import-choose = Elegir un archivo CSV
metrics-import-again = Elegir otro archivo
metrics-import-cancel = Dejarlo
metrics-import-reading = Leyendo el archivo
metrics-import-checking = Comprobando los valores
metrics-import-writing = Escribiendo
metrics-import-columns = Qué son las columnas
metrics-import-column-of = Columna «{ $head }»
metrics-import-example = por ejemplo, { $cell }
metrics-import-ignore = Omitir
metrics-import-is-date = Día
metrics-import-is-market = Mercado
metrics-import-is-creator = Creador
metrics-import-is-metric = Qué cuenta la línea
metrics-import-is-value = El valor de lo que cuenta la línea
metrics-import-own = { $name } (columna propia)
metrics-import-market = Mercado de este archivo
metrics-import-market-choose = Elige un mercado
metrics-import-order = ¿Cómo están escritas las fechas?
metrics-import-order-choose = Elige: el archivo se puede leer de ambas formas
metrics-import-order-day = Primero el día: 31/12/2026
metrics-import-order-month = Primero el mes: 12/31/2026
metrics-import-decimal = ¿Cómo están escritos los decimales?
metrics-import-decimal-point = Con punto: 1.5
metrics-import-decimal-comma = Con coma: 1,5
metrics-missing-date = Indica qué columna tiene el día.
metrics-missing-number = Indica qué cuenta al menos una columna.
metrics-missing-pair = Indica las dos columnas: la que nombra lo que se cuenta y la que tiene su valor.
metrics-missing-order = Indica si va primero el día o el mes.
metrics-missing-market = Indica de qué mercado es el archivo.
metrics-import-preview = Qué entraría
metrics-import-new = { $count ->
    [one] { $count } valor nuevo
   *[other] { $count } valores nuevos
}
metrics-import-changed = { $count ->
    [one] { $count } valor cambiado
   *[other] { $count } valores cambiados
}
metrics-import-same = { $count ->
    [one] { $count } ya conocido
   *[other] { $count } ya conocidos
}
metrics-import-repeated = { $count ->
    [one] { $count } valor está dos veces; cuenta el último
   *[other] { $count } valores están dos veces; cuentan los últimos
}
metrics-import-days = del { $from } al { $until }
metrics-import-counted = cuenta: { $names }
metrics-import-strangers = { $count ->
    [one] { $count } creador no está en la campaña; sus cifras cuentan para el mercado: { $names }
   *[other] { $count } creadores no están en la campaña; sus cifras cuentan para el mercado: { $names }
}
metrics-import-bad = { $count ->
    [one] { $count } celda no entra
   *[other] { $count } celdas no entran
}
metrics-import-line = Línea
metrics-import-column = Columna
metrics-import-cell = Celda
metrics-import-why = Por qué
metrics-import-empty-cell = vacía
metrics-bad-not-a-date = No hay un día legible; la línea entera queda fuera
metrics-bad-no-such-day = Ese día no existe; la línea entera queda fuera
metrics-bad-no-market = No hay un mercado con ese nombre; la línea entera queda fuera
metrics-bad-not-a-number = No es un número; el resto de la línea entra
metrics-bad-no-metric = No nombra nada que se cuente; la línea entera queda fuera
metrics-bad-not-a-value = No es un número; la línea entera queda fuera
metrics-import-more = { $count ->
    [one] Mostrar { $count } más
   *[other] Mostrar { $count } más
}
metrics-import-go = { $count ->
    [one] Traer { $count } valor
   *[other] Traer { $count } valores
}
metrics-import-nothing = No hay nada nuevo: todo se conoce ya.
metrics-import-done = Las cifras están dentro. Deshacer retira la tabla entera.
metrics-import-failed = No se pudieron escribir las cifras; ninguna cuenta.
metrics-tables = Lo que se ha traído
metrics-tables-empty-title = Aún no hay tablas
metrics-table-values = { $count ->
    [one] { $count } valor
   *[other] { $count } valores
}
metrics-table-by = { $who }, { $when }
metrics-table-archive = Dejar de contarla
metrics-table-archive-of = Dejar de contarla: { $name }
metrics-table-archived = Estas cifras ya no cuentan.
metrics-file-empty = Este archivo está vacío. Expórtalo de nuevo y elige el nuevo.
metrics-file-workbook = Es un libro de cálculo. Guárdalo como CSV y elige ese archivo.
metrics-file-binary = Esto no es texto. Elige el CSV que exporta la plataforma.
metrics-column-impressions = impresiones
metrics-column-reach = alcance
metrics-column-views = reproducciones
metrics-column-engagements = interacciones
metrics-column-likes = me gusta
metrics-column-comments = comentarios
metrics-column-shares = compartidos
metrics-column-saves = guardados
metrics-column-clicks = clics
metrics-column-orders = pedidos
metrics-column-revenue = ingresos
metrics-column-spend = gasto
metrics-column-followers = seguidores
metrics-column-sentiment = sentimiento
metrics-column-er = tasa de interacción
metrics-experiments-about = Qué creemos, qué probamos y cómo lo sabremos. Una prueba termina con un resultado, y un resultado puede cambiar el rumbo.
metrics-experiments-empty-title = Aún no hay pruebas
metrics-experiments-empty = Donde haya dudas, prueba dos versiones y que decida una cifra.
metrics-experiment-add = Nueva prueba
metrics-experiment-added = La prueba está en marcha.
metrics-experiment-hypothesis = Hipótesis
metrics-experiment-hypothesis-missing = Escribe lo que crees.
metrics-experiment-variants = Variantes, una por línea
metrics-experiment-variants-missing = Escribe al menos dos variantes, una por línea.
metrics-experiment-metric = El KPI que decide
metrics-experiment-metric-none = Sin elegir aún
metrics-experiment-market = Dónde
metrics-experiment-runs = En marcha desde { $when }
metrics-experiment-ended = Cerrada { $when }
metrics-experiment-decides = decide { $kpi }
metrics-experiment-owner = a cargo de { $who }
metrics-experiment-close = Cerrar con un resultado
metrics-experiment-close-of = Cerrar con un resultado: { $title }
metrics-experiment-result = Qué resultó
metrics-experiment-result-missing = Una prueba solo se cierra con un resultado. Escribe qué salió.
metrics-experiment-closed = La prueba tiene resultado.
metrics-experiment-reopen = Sigue en marcha
metrics-experiment-decisions = Decidido a partir de ella
metrics-experiment-pivot = El cambio de rumbo que sigue
metrics-experiment-pivot-hint = Una frase; la decisión en sí va en Decisiones y cita esta prueba.
metrics-experiment-archive = Cancelarla
metrics-experiment-archive-of = Cancelarla: { $title }
metrics-experiment-archived = Cancelada.
metrics-sourcing-about = Cómo se encontró a los creadores, en qué etapa están y si importó.
metrics-funnel = El embudo
metrics-funnel-channel = Canal
metrics-funnel-all = Todos
metrics-funnel-without = { $count ->
    [one] { $count } creador está sin canal: el embudo no puede decir cómo se le encontró.
   *[other] { $count } creadores están sin canal: el embudo no puede decir cómo se les encontró.
}
metrics-funnel-say = Indicar cómo se les encontró
metrics-channel-network = Red existente
metrics-channel-cold = Contacto en frío
metrics-channel-inbound = Llegó por su cuenta
metrics-channel-referral = Recomendación
metrics-channel-agency = Agencia
metrics-channel-unsaid = Sin indicar
metrics-stage-found = Encontrado
metrics-stage-contacted = Contactado
metrics-stage-talking = En conversación
metrics-stage-agreed = Participa
metrics-stage-live = Publicado
metrics-stage-declined = Declinó
metrics-stage-unsaid = Sin indicar
metrics-pipeline = Creadores
metrics-pipeline-channel = Cómo se encontró a { $name }
metrics-pipeline-stage = Etapa de { $name }
metrics-pipeline-unsaid = Indica cómo se le encontró y en qué etapa está.
metrics-pipeline-hint = Se le escribió en frío y nadie ha dicho qué gustó de su trabajo. Una frase sincera muestra que lo miramos.
metrics-pipeline-liked = Nos gustó: { $words }
metrics-pipeline-letter = { $words } ({ $who }, { $when })
metrics-letter-add = Anotar un mensaje
metrics-letter-add-of = Anotar un mensaje a { $name }
metrics-letter-words = Qué se escribió
metrics-letter-words-missing = Di en pocas palabras qué se escribió.
metrics-letter-liked = Qué nos gustó de su trabajo
metrics-letter-liked-hint = El creador lo lee en su página.
metrics-letter-added = El mensaje está anotado.
metrics-report = ¿Importa el canal?
metrics-report-about = Mediana y mitad central por canal. Con menos de cinco creadores no se afirma nada, y una diferencia no es una causa.
metrics-report-empty = Aún no hay cifras por creador
metrics-report-kpi = Según qué KPI
metrics-report-count = Creadores
metrics-report-median = Mediana
metrics-report-middle = Mitad central
metrics-report-difference = Frente a los otros canales
metrics-report-few = faltan datos
metrics-report-overlap = { $difference }, los rangos se solapan
metrics-scatter = Velocidad y rehechuras
metrics-scatter-about = Cada mercado en su mediana: horas desde la primera entrega hasta la aceptación y cuántas veces se rehizo. Un punto hueco son menos de cinco entregables.
metrics-scatter-empty = Aún no se ha entregado nada
metrics-scatter-count = Entregables
metrics-scatter-hours = Horas hasta la aceptación
metrics-scatter-again = Veces rehecho
metrics-hours = { $hours } h
