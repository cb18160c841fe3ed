# Уведомления, которые уходят с сервера: утренняя сводка, срочное, проверка; и их раздел настроек.
notice-digest-title = { $campaign }: ваше утро
notice-waiting = Ждёт вас
notice-more = { $count ->
    [one] Ещё { $count } строка — в Dateline.
    [few] Ещё { $count } строки — в Dateline.
    [many] Ещё { $count } строк — в Dateline.
   *[other] Ещё { $count } строки — в Dateline.
}
notice-urgent-body = Началось: { $when }. Отвечает { $owner }.
notice-attention = Требует вашего внимания
notice-test-title = Dateline: проверка
notice-test-body = Канал работает. В начале каждого рабочего дня сюда придёт одна сводка, ночью — ничего.
notice-test-body-campaign = Канал работает. Всё срочное в кампании сразу появится здесь, ночью — ничего.
notice-settings = Уведомления
notice-settings-about = Что доходит до вас, когда Dateline закрыт: одна сводка в начале рабочего дня и срочное, но не ночью.
notice-email = Почта
notice-email-about = Одно письмо каждое рабочее утро, а не письмо на каждую мелочь.
notice-email-off = Этот сервер не отправляет почту. Тот, кто им управляет, может настроить SMTP.
notice-email-address = Ваш адрес почты
notice-webhook = Чат или вебхук
notice-webhook-about = Утренняя сводка и сразу — срочное, за что отвечаете вы.
notice-campaign = Канал команды
notice-campaign-about = Всё срочное сразу видят все — на вашем языке и по вашим часам.
notice-preset = Куда
notice-preset-slack = Slack
notice-preset-telegram = Telegram
notice-preset-json = Простой JSON
notice-url = Адрес вебхука
notice-url-hint = Хранится только на сервере и целиком больше не показывается.
notice-chat = Чат в Telegram
notice-chat-hint = Номер чата, например -1001234567890.
notice-save = Сохранить
notice-remove = Убрать
notice-test = Отправить проверку
notice-saved = Сохранено.
notice-removed = Убрано.
notice-tested = Проверочное сообщение принято.
notice-goes-to = Уходит на { $target }
notice-offline = Уведомления настраиваются на сервере. Сначала подключитесь, потом попробуйте ещё раз.
notice-dead = Не доставлено
notice-dead-about = Попытки прекращены. Проверьте канал и попробуйте ещё раз.
notice-dead-why = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
}: { $error }
notice-again = Попробовать ещё раз
notice-again-done = Отправляется ещё раз.
notice-wrong-address = Напишите адрес почты, например name@example.com.
notice-wrong-url = Этот адрес не подходит. Он должен начинаться с https:// и вести на общедоступный сервер.
notice-wrong-chat = Для Telegram нужен номер чата.
notice-no-mail = Этот сервер не отправляет почту. Попросите того, кто им управляет, настроить SMTP.
notice-test-failed = Проверочное сообщение не принято: { $error }.
notice-unknown = Такого канала нет. Обновите страницу и попробуйте ещё раз.
