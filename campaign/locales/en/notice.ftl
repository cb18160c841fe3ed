# Notices that leave the server: the morning's digest, what presses, a test; and their part of the settings.
notice-digest-title = { $campaign }: your morning
notice-waiting = Waits for you
notice-more = { $count ->
    [one] One more line is in Dateline.
   *[other] { $count } more lines are in Dateline.
}
notice-urgent-body = Since { $when }. { $owner } looks after it.
notice-attention = Needs your attention
notice-test-title = Dateline: a test message
notice-test-body = This channel works. You will get one digest at the start of each working day, and nothing at night.
notice-test-body-campaign = This channel works. Whatever presses in the campaign is told here at once, and nothing at night.
notice-settings = Notices
notice-settings-about = What reaches you while Dateline is closed: one digest at the start of your working day, and what presses, never at night.
notice-email = E-mail
notice-email-about = One mail each working morning, never one per item.
notice-email-off = This server sends no mail. Whoever runs it can set up SMTP.
notice-email-address = Your mail address
notice-webhook = Chat or webhook
notice-webhook-about = The morning's digest, and at once what presses and is yours.
notice-campaign = The team's channel
notice-campaign-about = Whatever presses, told to everybody at once, in your language and on your clock.
notice-preset = Sends to
notice-preset-slack = Slack
notice-preset-telegram = Telegram
notice-preset-json = Plain JSON
notice-url = Webhook address
notice-url-hint = It is kept on the server only and never shown in full again.
notice-chat = Telegram chat
notice-chat-hint = The chat's number, such as -1001234567890.
notice-save = Save
notice-remove = Remove
notice-test = Send a test
notice-saved = Saved.
notice-removed = Removed.
notice-tested = The test message was taken.
notice-goes-to = Goes to { $target }
notice-offline = Notices are set up on the server. Connect first, then try again.
notice-dead = Not delivered
notice-dead-about = These were given up. Check the channel, then try again.
notice-dead-why = Tried { $count ->
    [one] once
   *[other] { $count } times
}: { $error }
notice-again = Try again
notice-again-done = It is on its way again.
notice-wrong-address = Write a mail address such as name@example.com.
notice-wrong-url = This address cannot be used. It must begin with https:// and lead to a public server.
notice-wrong-chat = Telegram needs the number of a chat.
notice-no-mail = This server sends no mail. Ask whoever runs it to set up SMTP.
notice-test-failed = The test message was not taken: { $error }.
notice-unknown = There is no such channel. Reload the page and try again.
