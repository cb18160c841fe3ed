# La pantalla de revisión: entregas, compromisos, traspasos y quién espera a quién.
feedback-title = Revisión y respuestas
feedback-sub = Qué se entregó, qué vuelve, quién prometió una respuesta y quién espera.
feedback-tab-work = Entregas
feedback-tab-promises = Compromisos
feedback-tab-handoffs = Traspasos
feedback-tab-waiting = En espera
feedback-what = Qué
feedback-creator = Creador
feedback-state = Estado
feedback-round = Ronda
feedback-since = Entregado o vence
feedback-late = Tarde
feedback-yours = Te espera a ti
feedback-contradicted = Contradictorio
feedback-pending = { $count ->
    [one] { $count } punto por enviar
   *[other] { $count } puntos por enviar
}
feedback-at-cap = No quedan rondas
feedback-beyond-cap = Más de lo acordado
feedback-empty-title = Todavía no hay entregas
feedback-empty = Asigna un creador a un entregable del calendario. Aparecerá aquí, y ambos mercados comentarán en una sola lista.
feedback-back = Todas las entregas
feedback-list = La lista por enviar
feedback-list-empty-title = Todavía no hay puntos
feedback-list-empty = Cada mercado añade aquí sus puntos. Forman una sola lista numerada, y el creador oye una sola voz.
feedback-contradiction = { $markets } insisten en cosas distintas: { $field }. Pónganse de acuerdo antes de enviar la lista.
feedback-again = De nuevo
feedback-changed = Cambió después del envío
feedback-end = Cerrar con un resultado
feedback-outcome = Resultado
feedback-outcome-note = Qué se decidió, en una frase
feedback-outcome-missing = Di en una frase en qué quedó: sin eso el punto sigue abierto.
feedback-outcome-decided = Decidido
feedback-outcome-no-change = Sin cambios
feedback-outcome-action = Acción
feedback-say = Añadir un punto
feedback-aspect = Sobre qué
feedback-strength = Con qué fuerza
feedback-strength-choose = Elige
feedback-strength-missing = Di con qué fuerza lo pides, para que el creador sepa qué debe cambiar.
feedback-market = Mercado
feedback-across = Todos los mercados
feedback-words = Qué debe cambiar o quedarse
feedback-words-hint = Una cosa por punto. Explica por qué importa en tu mercado.
feedback-words-missing = Escribe qué debe cambiar o qué debe quedarse.
feedback-add = Añadir a la lista
feedback-added = El punto está en la lista.
feedback-send-title = Respuesta al creador
feedback-sender = { $name } envía la lista. Los demás añaden puntos, y el creador oye una sola voz.
feedback-sender-you = Tú envías la lista. Los demás añaden puntos, y el creador oye una sola voz.
feedback-send-later = Se puede enviar una ronda cuando haya una entrega.
feedback-send-words = Una frase para el creador
feedback-send = { $count ->
    [0] Enviar ronda
    [one] Enviar ronda: { $count } punto
   *[other] Enviar ronda: { $count } puntos
}
feedback-send-contradicted = Dos puntos de esta lista se contradicen. Resuélvanlo primero, o tendrá que elegir el creador.
feedback-send-cap = Las rondas acordadas se agotaron. Una más se escalará.
feedback-sent = La ronda se envió.
feedback-accept = Aceptar
feedback-accepted = El trabajo está aceptado.
feedback-return = Rechazar
feedback-return-why = Di por qué se rechaza: el creador leerá esta frase.
feedback-returned = El trabajo está rechazado.
feedback-cap = Rondas acordadas
feedback-cap-hint = Como máximo estas listas para este trabajo. Una más se escala.
feedback-cap-agreed = El número de rondas está acordado.
feedback-silent = Aún no responden
feedback-silent-why = 24 horas, y al menos un día laboral completo del mercado consultado. Después, el silencio significa que no hay objeciones.
feedback-silence-until = { $market } puede responder hasta { $when }.
feedback-silence-over = { $market } podía responder hasta { $when }.
feedback-silence-none = Sin objeciones
feedback-came = Entregado
feedback-came-none = Todavía no hay entregas. Lo que el creador entregue en su página aparecerá aquí.
feedback-note = Llegó por otra vía
feedback-note-link = Enlace al trabajo
feedback-note-missing = Pega el enlace donde se puede ver el trabajo.
feedback-note-add = Anotar como entregado
feedback-noted = La entrega está anotada.
feedback-rounds = Rondas enviadas
feedback-rounds-empty-title = Todavía no se envió ninguna ronda
feedback-rounds-empty = Reúne primero los puntos de ambos mercados y envíalos una vez: todas las listas sobre la misma entrega son una ronda.
feedback-choose = Elige
feedback-about = Sobre qué
feedback-about-nothing = Nada del calendario
feedback-due = Para cuándo
feedback-promises = Respuestas prometidas
feedback-promises-empty-title = No hay respuestas prometidas
feedback-promises-empty = Anota quién responde qué y para cuándo. Cada parte lo ve en su propio reloj, y una hora de madrugada se nota antes de prometerla.
feedback-promise-add = Prometer una respuesta
feedback-promise-by = Quién responde
feedback-promise-to = Quién espera
feedback-promise-what = La respuesta sobre
feedback-promise-what-hint = Por ejemplo: el segundo corte del video
feedback-to-missing = Elige quién espera la respuesta.
feedback-what-missing = Di sobre qué es la respuesta.
feedback-due-missing = Elige día y hora: con un compromiso sin hora no se puede planificar.
feedback-promise-made = La respuesta está prometida.
feedback-promise-who = { $by } → { $to }
feedback-promise-theirs = En el reloj de quien responde: { $when }
feedback-promise-risk = Faltan menos de cuatro horas y nadie empezó. Si se va a retrasar, avisa ahora.
feedback-promise-begin = Estoy en ello
feedback-promise-begun = Anotado: la respuesta está en curso.
feedback-promise-keep = Respondido
feedback-promise-done = El compromiso está cumplido.
feedback-promise-move = Nueva hora
feedback-promise-archive = Retirar
feedback-promise-archived = El compromiso está retirado.
feedback-move-title = Será más tarde
feedback-move-due = Nueva hora
feedback-move-missing = Elige la nueva hora: sin ella no se puede avisar del retraso.
feedback-move-notice = El aviso, en el idioma y el reloj de quien espera:
feedback-move-copy = Copiar el aviso
feedback-move-send = Fijar la nueva hora
feedback-moved = La nueva hora está fijada.
feedback-cadences = Revisión semanal
feedback-cadences-empty-title = No hay revisión semanal
feedback-cadences-empty = Cuando los creadores saben que la revisión llega cada viernes, planifican en vez de esperar.
feedback-cadence-add = Añadir revisión semanal
feedback-cadence-added = La revisión semanal está fijada.
feedback-cadence-what = Qué llega
feedback-cadence-what-missing = Di qué llega cada semana.
feedback-cadence-for = Para
feedback-cadence-everybody = Todos los creadores
feedback-cadence-all = { $by } → todos los creadores
feedback-cadence-day = Día
feedback-cadence-time = Hora
feedback-cadence-time-missing = Elige una hora, por ejemplo 17:00.
feedback-cadence-city = En qué reloj
feedback-cadence-next = Las próximas cuatro
feedback-cadence-end = Terminarla
feedback-cadence-ended = La revisión semanal terminó.
feedback-every = { $day ->
    [1] Todos los lunes, { $clock }
    [2] Todos los martes, { $clock }
    [3] Todos los miércoles, { $clock }
    [4] Todos los jueves, { $clock }
    [5] Todos los viernes, { $clock }
    [6] Todos los sábados, { $clock }
   *[7] Todos los domingos, { $clock }
} { $place }
feedback-handoffs = Traspasos
feedback-handoffs-empty-title = No hay traspasos acordados
feedback-handoffs-empty = Brief, comentarios, materiales, cifras: cada traspaso tiene quien envía, quien recibe y una lista, igual en todos los mercados. Llegó cuando quien recibe lo confirma.
feedback-handoff-add = Acordar un traspaso
feedback-handoff-added = El traspaso está acordado.
feedback-handoff-kind = Qué se traspasa
feedback-handoff-brief = Brief
feedback-handoff-feedback = Comentarios
feedback-handoff-assets = Materiales
feedback-handoff-performance = Resultados
feedback-handoff-sender = Quién envía
feedback-handoff-to = Quién recibe
feedback-handoff-to-missing = Elige quién lo recibe.
feedback-handoff-from = De { $from }.
feedback-handoff-due = Vence: { $when }
feedback-handoff-went = Enviado: { $when }
feedback-handoff-came = Recepción confirmada: { $when }, { $who }
feedback-checklist = Antes de enviar
feedback-handoff-send = Traspasar
feedback-handoff-unready = Marca primero todos los puntos.
feedback-handoff-sent = Traspaso hecho.
feedback-handoff-arrive = Confirmar recepción
feedback-handoff-arrived = La recepción está confirmada.
feedback-handoff-archive = Cancelar
feedback-handoff-archived = El traspaso está cancelado.
feedback-unacknowledged = Confirmación vencida
feedback-waiting = Quién espera a quién
feedback-waiting-empty-title = Nadie espera
feedback-waiting-empty = Las respuestas, revisiones y traspasos pendientes aparecen aquí como cadenas, la más larga primero: libera su final y se mueve toda.
feedback-chain = { $count ->
    [one] Cadena de { $count } persona
   *[other] Cadena de { $count } personas
}
feedback-pace = Ritmo de cada mercado
feedback-pace-why = Medianas de lo entregado. Menos de cinco no dicen nada sobre un mercado.
feedback-pace-empty-title = Todavía no hay entregas
feedback-pace-empty = Cuando haya entregas, aquí se verá cuánto tarda cada mercado en responder y cuántas veces pide cambios.
feedback-pace-count = Entregados
feedback-pace-first = Primera respuesta tras
feedback-pace-rounds = Rondas
feedback-pace-rework = Rehechos
feedback-pace-few = aún no hay suficientes
feedback-pace-hours = { $hours } h
