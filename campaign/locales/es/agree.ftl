# Lo que se acuerda antes de ejecutar: alineación, definiciones, tensiones, derechos, canales, reuniones, publicidad.
agree-title = Lo que acordamos primero
agree-sub = Casi toda la fricción es una pregunta que quedó abierta antes del lanzamiento. Resuélvela aquí una vez; el lanzamiento espera.
agree-back = Decisiones
agree-jump = En esta página

agree-gate = El lanzamiento y este acuerdo
agree-gate-open = { $count ->
    [one] El lanzamiento espera { $count } punto
   *[other] El lanzamiento espera { $count } puntos
}
agree-gate-clear = Aquí todo está resuelto: nada impide el lanzamiento.
agree-open-unwritten = Todavía sin escribir: { $part }.
agree-open-definition = { $who } aún no ha dicho qué significa para sí el éxito.
agree-open-unsigned = { $market } no ha firmado la alineación.
agree-open-earlier = { $market } firmó una versión anterior. Ha cambiado desde entonces: { $parts }.
agree-open-tension = Dos metas tiran en direcciones distintas y nadie ha decidido: { $title }.
agree-open-tension-earlier = Se decidió sobre metas que ahora dicen otra cosa: { $title }.
agree-open-decider = { $title }: { $flaw }.
agree-open-compliance = { $count ->
    [one] { $market }: falta confirmar { $count } punto de la lista de publicidad.
   *[other] { $market }: falta confirmar { $count } puntos de la lista de publicidad.
}

agree-alignment = Alineación
agree-alignment-sub = Diez minutos y cuatro puntos antes de ejecutar. El responsable de cada mercado firma exactamente lo que dice aquí; tras cualquier cambio se lee «firmó una versión anterior» hasta que vuelva a firmar.
agree-part-timelines = los plazos
agree-part-success = cómo se ve el éxito
agree-part-failure = qué pasa si algo sale mal
agree-part-decisions = quién decide qué
agree-part-rounds = las rondas de revisión acordadas
agree-part-metric = la métrica de éxito del brief
agree-hint-timelines = Qué fechas son firmes, cuáles pueden moverse y quién las mueve.
agree-hint-success = Una sola definición para todos los mercados, con números y fecha.
agree-hint-failure = Qué hacemos si alguien se retrasa, una cifra no llega o hay que retirar una publicación.
agree-hint-decisions = Las dos o tres decisiones que se van a discutir, y de quién son.
agree-begin = Empezar la alineación
agree-rounds = Rondas de revisión como máximo
agree-rounds-hint = Igual en todos los mercados; una ronda más que esta se escala.
agree-rounds-wrong = Escribe un número entero del 1 al 20.
agree-metric = Con esto se firma también la métrica de éxito del brief.
agree-metric-open = Abrir el brief

agree-timer = Temporizador de la alineación
agree-timer-start = Empezar los diez minutos
agree-timer-go-on = Continuar
agree-timer-pause = Pausa
agree-timer-reset = Volver a 10:00
agree-timer-left = { $count ->
    [one] Queda { $count } minuto
   *[other] Quedan { $count } minutos
}
agree-timer-paused = En pausa, quedan { $clock }
agree-timer-over = Pasaron los diez minutos. Firmen, o digan qué sigue abierto.

agree-signatures = Firmas
agree-sign = Firmar por { $market }
agree-sign-again = Firmar de nuevo por { $market }
agree-sign-first = Los cuatro puntos deben decir algo antes de que alguien firme.
agree-sign-done = Firmado. La firma nombra las palabras tal como están ahora.
agree-unsigned = sin firmar
agree-signed = firmado
agree-signed-by = { $who }, { $when }
agree-signed-earlier = firmó una versión anterior
agree-signed-changed = Ha cambiado desde entonces: { $parts }.
agree-withdraw = Retirar la firma de { $market }
agree-withdrawn = La firma se retiró.
agree-no-markets = Todavía no hay mercados. Agrega uno en Ajustes.

agree-definitions = Qué significa el éxito para cada quien
agree-definitions-sub = Cada quien escribe antes de leer a los demás. Las diferencias son la agenda de la llamada.
agree-definitions-blind = Lo que escribieron los demás queda oculto en tu pantalla hasta que entregues lo tuyo. Es una regla de esta pantalla, no un cifrado.
agree-define = ¿Qué significa el éxito para ti?
agree-define-hint = Dos o tres frases: qué cambió, para quién, para cuándo y en qué lo notarías. Se queda solo en este dispositivo hasta que lo entregues; después nadie puede cambiarlo.
agree-define-send = Entregar
agree-define-sent = Entregado. Esto escribieron los demás.
agree-define-done = entregado
agree-define-missing = todavía no
agree-define-hidden = Oculto hasta que entregues lo tuyo.
agree-define-use = Empezar la definición común con las palabras de { $who }
agree-define-used = Las palabras están ahora en «cómo se ve el éxito». Conviértanlas en una sola definición.
agree-define-agreed = La definición común
agree-define-agreed-none = Todavía no está escrita. Lean las definiciones una junto a otra y escriban la que todos firmarán.

agree-tensions = Metas que tiran en direcciones distintas
agree-tensions-sub = Dos metas pueden ser válidas y aun así no caber juntas. Decide quien lidera la marca, antes del lanzamiento y no durante.
agree-tensions-empty-title = Nadie ha nombrado una tensión
agree-tensions-empty = Crecer aquí y ganar confianza allá son metas válidas, hasta que una misma publicación debe servir a las dos. Nómbralo ahora, que cuesta una frase.
agree-tension-of = { $a } / { $b }
agree-tension-one = Una meta
agree-tension-other = La otra meta
agree-tension-words = En qué chocan
agree-tension-words-hint = Qué pide una meta que le cuesta a la otra.
agree-tension-add = Nombrar la tensión
agree-tension-same = Elige dos metas distintas.
agree-tension-goals = Una tensión necesita dos metas. Escríbelas primero en el brief.
agree-tension-archive = Apartar: { $title }
agree-tension-archived = La tensión se apartó; su historia queda.
agree-tension-open = abierta: el lanzamiento espera
agree-tension-resolved = decidida
agree-tension-earlier = las metas dicen otra cosa desde que se decidió
agree-tension-moot = se renunció a una de las metas
agree-tension-who = Decide { $who }.
agree-tension-nobody = Decide el líder de marca; todavía nadie tiene ese rol.
agree-resolve = La salida
agree-resolve-priority = Un mercado va primero
agree-resolve-phased = Primero uno, luego el otro
agree-resolve-parallel = Campañas paralelas
agree-resolve-market = Quién va primero
agree-resolve-why = Por qué, y qué significa para la otra meta
agree-resolve-do = Decidir
agree-resolve-done = Decidido, con su motivo.
agree-resolve-missing = Elige quién va primero y di por qué.
agree-resolve-reopen = Abrir de nuevo
agree-resolved-priority = { $market } va primero.
agree-resolved-phased = Primero { $market }, luego los demás.
agree-resolved-parallel = Campañas paralelas, cada una con su meta.
agree-goals-why = { $count ->
    [one] { $count } meta no dice por qué importa al logro común, o aún no dice nada.
   *[other] { $count } metas no dicen por qué importan al logro común, o aún no dicen nada.
}
agree-goals-open = Abrir las metas

agree-rights = Quién decide qué
agree-rights-sub = Decide exactamente uno. Los demás ejecutan, aprueban, opinan antes o se enteran después.
agree-rights-decision = Decisión
agree-right-positioning = Posicionamiento central
agree-right-adaptation = Adaptación local
agree-right-add = Otro tipo de decisión
agree-right-add-hint = Por ejemplo: qué toma se publica, quién pausa una publicación, cuánto puede costar un bono.
agree-right-add-do = Agregar
agree-right-edit = Quién hace qué: { $title }
agree-right-name = Qué se decide
agree-right-archive = Archivar: { $title }
agree-right-archived = La decisión salió de la matriz; su historia queda.
agree-right-nothing = sin parte
agree-right-sound = decide uno
agree-flaw-none = nadie decide
agree-flaw-several = decide más de uno ({ $who })
agree-flaw-nobody = nadie tiene el rol que decide ({ $who })
agree-flaw-nobody-in = en { $market } nadie tiene el rol que decide ({ $who })
agree-flaw-shared = { $count ->
    [one] { $count } persona tiene el rol que decide ({ $who })
   *[other] { $count } personas tienen el rol que decide ({ $who })
}
agree-flaw-shared-in = { $count ->
    [one] en { $market } { $count } persona tiene el rol que decide ({ $who })
   *[other] en { $market } { $count } personas tienen el rol que decide ({ $who })
}

agree-channels = Dónde nos escribimos
agree-channels-sub = Cada canal tiene un propósito y un plazo de respuesta. Los creadores ven los suyos en su página.
agree-channels-empty-title = Todavía no hay canales
agree-channels-empty = Di a dónde va una pregunta rápida, a dónde van los comentarios y cuándo se responde: así nadie espera todo el día.
agree-channel-market = Mercado
agree-channel-everywhere = Todos los mercados
agree-channel-name = Canal
agree-channel-purpose = Para qué
agree-channel-answer = Cuándo se responde
agree-channel-answer-hint = Por ejemplo: en cuatro horas hábiles
agree-channel-creators = Lo ven los creadores
agree-channel-add = Agregar el canal
agree-channel-nameless = Ponle nombre al canal.
agree-channel-archive = Archivar: { $title }
agree-channel-archived = El canal salió de la lista; su historia queda.

agree-meetings = Reuniones por semana
agree-meetings-sub = Acuerden cuántos minutos por semana pasa cada quien en reuniones. Lo que no cabe, se escribe.
agree-meetings-sync = Las reuniones se planifican en Reunión
agree-meeting-budget = Minutos por semana como máximo
agree-meeting-budget-hint = Vacío si no hay límite
agree-meeting-budget-wrong = Escribe minutos enteros, de 0 a 10080.
agree-meeting-planned = Previsto
agree-meeting-used = Celebrado esta semana
agree-meeting-sum = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
agree-meeting-sum-of = { $sum } de { $budget }
agree-meeting-over-planned = { $count ->
    [one] Está previsto { $count } minuto más de lo acordado.
   *[other] Están previstos { $count } minutos más de lo acordado.
}
agree-meeting-over-used = { $count ->
    [one] Esta semana ya lleva { $count } minuto más de lo acordado.
   *[other] Esta semana ya lleva { $count } minutos más de lo acordado.
}

agree-compliance = Lista de publicidad
agree-compliance-sub = Lo que suelen pedir las normas de publicidad de cada mercado, para repasarlo y confirmarlo con nombre.
agree-compliance-advice = Esta lista es un recordatorio, no asesoría legal. Puede estar incompleta o desactualizada: qué aplica en tu caso lo dice quien conoce la ley de ese mercado.
agree-compliance-confirm = Lo he comprobado
agree-compliance-confirm-named = Lo he comprobado: { $point }
agree-compliance-by = Lo confirmó { $who }, { $when }
agree-compliance-take-back = Retirar
agree-compliance-take-back-named = Retirar: { $point }
agree-compliance-open = { $count ->
    [one] { $count } abierto
   *[other] { $count } abiertos
}
agree-compliance-all = todo confirmado
