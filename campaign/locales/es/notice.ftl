# Avisos que salen del servidor: el resumen de la mañana, lo urgente, una prueba; y su parte de los ajustes.
notice-digest-title = { $campaign }: tu mañana
notice-waiting = Te espera
notice-more = { $count ->
    [one] Hay una línea más en Dateline.
   *[other] Hay { $count } líneas más en Dateline.
}
notice-urgent-body = Desde { $when }. Responde { $owner }.
notice-attention = Pide tu atención
notice-test-title = Dateline: mensaje de prueba
notice-test-body = Este canal funciona. Recibirás un resumen al empezar cada día laborable y nada por la noche.
notice-test-body-campaign = Este canal funciona. Todo lo urgente de la campaña se dirá aquí enseguida, y nada por la noche.
notice-settings = Avisos
notice-settings-about = Lo que te llega con Dateline cerrado: un resumen al empezar tu jornada y lo urgente, nunca de noche.
notice-email = Correo
notice-email-about = Un correo cada mañana laborable, nunca uno por cada cosa.
notice-email-off = Este servidor no envía correo. Quien lo administra puede configurar SMTP.
notice-email-address = Tu dirección de correo
notice-webhook = Chat o webhook
notice-webhook-about = El resumen de la mañana y, enseguida, lo urgente que es tuyo.
notice-campaign = El canal del equipo
notice-campaign-about = Todo lo urgente se dice a todos enseguida, en tu idioma y con tu reloj.
notice-preset = Se envía a
notice-preset-slack = Slack
notice-preset-telegram = Telegram
notice-preset-json = JSON sencillo
notice-url = Dirección del webhook
notice-url-hint = Se guarda solo en el servidor y no se vuelve a mostrar entera.
notice-chat = Chat de Telegram
notice-chat-hint = El número del chat, por ejemplo -1001234567890.
notice-save = Guardar
notice-remove = Quitar
notice-test = Enviar una prueba
notice-saved = Guardado.
notice-removed = Quitado.
notice-tested = El mensaje de prueba fue aceptado.
notice-goes-to = Va a { $target }
notice-offline = Los avisos se configuran en el servidor. Conéctate primero y vuelve a intentarlo.
notice-dead = Sin entregar
notice-dead-about = Se dejó de intentar. Revisa el canal y vuelve a probar.
notice-dead-why = { $count ->
    [one] Un intento
   *[other] { $count } intentos
}: { $error }
notice-again = Intentar de nuevo
notice-again-done = Se está enviando de nuevo.
notice-wrong-address = Escribe una dirección de correo como nombre@example.com.
notice-wrong-url = Esta dirección no sirve. Debe empezar por https:// y llevar a un servidor público.
notice-wrong-chat = Telegram necesita el número de un chat.
notice-no-mail = Este servidor no envía correo. Pide a quien lo administra que configure SMTP.
notice-test-failed = El mensaje de prueba no fue aceptado: { $error }.
notice-unknown = No existe ese canal. Recarga la página y vuelve a intentarlo.
