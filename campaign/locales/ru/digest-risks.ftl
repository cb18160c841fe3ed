# Новости рисков и исключений перед запуском.
digest-risks-group = Риски
digest-risks-added = Новый риск: «{ $title }», { $after }
digest-risks-rated = Риск «{ $title }» оценён иначе: { $field }, { $before } → { $after }
digest-risks-archived = Риск «{ $title }» убран из реестра
digest-risks-waived = Может остаться открытым к запуску: { $title }. { $after }
digest-risks-waiver-ended = Больше не может остаться открытым к запуску: { $title }
