# Новости брифа, кроме самих слов.
digest-brief-locked = Теперь одинаково для всех рынков: { $title }
digest-brief-opened = Теперь рынки могут адаптировать: { $title }
digest-brief-done = Отмечено готовым: { $title }
digest-brief-reopened = Снова не готово: { $title }
digest-brief-why = Почему изменено, { $title }: { $after }
digest-brief-accepted = Предложение принято, { $title }: { $after }
digest-brief-declined = Предложение отклонено, { $title }: { $after }
digest-brief-goal-added = Новая цель: { $title }
digest-brief-goal-archived = Цель убрана из брифа: { $title }
digest-brief-evidence-added = Новое подтверждение, { $title }: { $after }
digest-brief-evidence-archived = Подтверждение убрано, { $title }: { $after }
digest-brief-template-added = Новый шаблон: { $title }
digest-brief-template-archived = Шаблон убран из списка: { $title }
digest-brief-template-renamed = У шаблона новое имя: { $title }
digest-brief-reason-proposal = Предложение ждёт вашего слова
