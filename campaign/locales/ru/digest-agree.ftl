# Новости о договорённостях.
digest-agree-signed = Договорённость подписана: { $after }
digest-agree-unsigned = Подпись под договорённостью отозвана: { $after }
digest-agree-defined = Сдано определение успеха: { $after }
digest-agree-tension-added = Две цели расходятся, { $title }: { $after }
digest-agree-tension-archived = Расхождение целей отложено: { $title }
digest-agree-resolved = Решено, { $title }: { $after }
digest-agree-reopened = Снова не решено: { $title }
digest-agree-right-added = Новый вид решений: { $title }
digest-agree-right-edited = Кто что решает, { $title }: { $field }, { $before } → { $after }
digest-agree-right-archived = Больше не в матрице решений: { $title }
digest-agree-channel-added = Новый канал, { $title }: { $after }
digest-agree-channel-edited = Канал { $title }: { $field }, { $before } → { $after }
digest-agree-channel-archived = Канал убран из списка: { $title }
digest-agree-budget = Минут на созвоны в неделю, не больше: { $after }
digest-agree-confirmed = Подтверждено, { $after }: { $title }
digest-agree-unconfirmed = Больше не подтверждено, { $after }: { $title }
