# О чём договорились до работы: четыре пункта, определения, конфликты целей, права решений, каналы, созвоны, маркировка.
agree-title = О чём договорились сначала
agree-sub = Больше всего споров рождает вопрос, который не решили до запуска. Решите его здесь один раз: запуск подождёт.
agree-back = Решения
agree-jump = На этой странице

agree-gate = Запуск и эта договорённость
agree-gate-open = { $count ->
    [one] Запуск ждёт: { $count } пункт
    [few] Запуск ждёт: { $count } пункта
    [many] Запуск ждёт: { $count } пунктов
   *[other] Запуск ждёт: { $count } пункта
}
agree-gate-clear = Здесь всё решено: запуску ничто не мешает.
agree-open-unwritten = Ещё не написано: { $part }.
agree-open-definition = { $who }: определения успеха пока нет.
agree-open-unsigned = { $market }: договорённость не подписана.
agree-open-earlier = { $market }: подписана прежняя версия. С тех пор изменилось: { $parts }.
agree-open-tension = Две цели расходятся, и решения нет: { $title }.
agree-open-tension-earlier = Решение принято о целях, которые теперь звучат иначе: { $title }.
agree-open-decider = { $title }: { $flaw }.
agree-open-compliance = { $count ->
    [one] { $market }: не подтверждён { $count } пункт рекламного чек-листа.
    [few] { $market }: не подтверждены { $count } пункта рекламного чек-листа.
    [many] { $market }: не подтверждены { $count } пунктов рекламного чек-листа.
   *[other] { $market }: не подтверждены { $count } пункта рекламного чек-листа.
}

agree-alignment = Сверка
agree-alignment-sub = Десять минут и четыре пункта, прежде чем кто-то начнёт работать. Лид каждого рынка подписывает ровно то, что здесь написано; после любой правки у подписи стоит «подписана прежняя версия», пока её не поставят снова.
agree-part-timelines = сроки
agree-part-success = как выглядит успех
agree-part-failure = что, если всё пойдёт не так
agree-part-decisions = кто какое решение принимает
agree-part-rounds = сколько раундов правок
agree-part-metric = метрика успеха в брифе
agree-hint-timelines = Какие даты твёрдые, какие можно двигать и кто их двигает.
agree-hint-success = Одно определение для всех рынков: с цифрами и датой.
agree-hint-failure = Что делаем, если кто-то опоздал, цифра не дотянула или публикацию надо снять.
agree-hint-decisions = Два-три решения, о которых будут спорить, и чьи они.
agree-begin = Начать сверку
agree-rounds = Раундов правок, не больше
agree-rounds-hint = Одинаково для всех рынков; следующий раунд уходит в эскалацию.
agree-rounds-wrong = Напишите целое число от 1 до 20.
agree-metric = Вместе с этим подписывается метрика успеха из брифа.
agree-metric-open = Открыть бриф

agree-timer = Таймер сверки
agree-timer-start = Запустить десять минут
agree-timer-go-on = Продолжить
agree-timer-pause = Пауза
agree-timer-reset = Вернуть 10:00
agree-timer-left = { $count ->
    [one] Осталась { $count } минута
    [few] Осталось { $count } минуты
    [many] Осталось { $count } минут
   *[other] Осталось { $count } минуты
}
agree-timer-paused = Пауза, осталось { $clock }
agree-timer-over = Десять минут прошли. Подпишите или скажите, что ещё не решено.

agree-signatures = Подписи
agree-sign = Подписать за рынок: { $market }
agree-sign-again = Подписать снова за рынок: { $market }
agree-sign-first = Сначала напишите все четыре пункта, потом подписывайте.
agree-sign-done = Подписано. Подпись относится к словам, какие они сейчас.
agree-unsigned = не подписано
agree-signed = подписано
agree-signed-by = { $who }, { $when }
agree-signed-earlier = подписана прежняя версия
agree-signed-changed = С тех пор изменилось: { $parts }.
agree-withdraw = Отозвать подпись рынка: { $market }
agree-withdrawn = Подпись отозвана.
agree-no-markets = Рынков пока нет. Добавьте их в настройках.

agree-definitions = Что для каждого из нас успех
agree-definitions-sub = Каждый пишет, не прочитав остальных. Расхождения и есть повестка созвона.
agree-definitions-blind = Чужие слова скрыты на вашем экране, пока вы не сдали свои. Это правило экрана, а не шифрование.
agree-define = Что для вас успех?
agree-define-hint = Два-три предложения: что изменилось, для кого, к какому дню и по чему вы это заметите. До сдачи текст хранится только на этом устройстве, после его не изменить.
agree-define-send = Сдать
agree-define-sent = Сдано. Вот что написали остальные.
agree-define-done = сдано
agree-define-missing = ещё нет
agree-define-hidden = Скрыто, пока вы не сдали своё.
agree-define-use = Взять за основу слова автора: { $who }
agree-define-used = Слова теперь стоят в пункте «как выглядит успех». Сделайте из них одно определение.
agree-define-agreed = Общее определение
agree-define-agreed-none = Ещё не написано. Прочитайте определения рядом и напишите то, что подпишут все.

agree-tensions = Цели, которые расходятся
agree-tensions-sub = Обе цели могут быть верны и всё же мешать друг другу. Бренд-лид решает это до запуска, а не во время.
agree-tensions-empty-title = Расхождений никто не назвал
agree-tensions-empty = Рост у одних и доверие у других одинаково верны, пока одна публикация не должна служить обоим. Назовите это сейчас, пока это стоит одной фразы.
agree-tension-of = { $a } / { $b }
agree-tension-one = Одна цель
agree-tension-other = Другая цель
agree-tension-words = В чём они расходятся
agree-tension-words-hint = Чего требует одна цель и чем за это платит другая.
agree-tension-add = Назвать расхождение
agree-tension-same = Выберите две разные цели.
agree-tension-goals = Для расхождения нужны две цели. Сначала напишите их в брифе.
agree-tension-archive = Отложить: { $title }
agree-tension-archived = Расхождение отложено, его история остаётся.
agree-tension-open = не решено: запуск ждёт
agree-tension-resolved = решено
agree-tension-earlier = после решения цели звучат иначе
agree-tension-moot = от одной из целей отказались
agree-tension-who = Решает { $who }.
agree-tension-nobody = Решает бренд-лид; эту роль пока никто не занял.
agree-resolve = Как решаем
agree-resolve-priority = Один рынок важнее
agree-resolve-phased = Сначала один, потом другой
agree-resolve-parallel = Параллельные кампании
agree-resolve-market = Кто первый
agree-resolve-why = Почему и что это значит для другой цели
agree-resolve-do = Решить
agree-resolve-done = Решено, и понятно почему.
agree-resolve-missing = Выберите, кто первый, и напишите почему.
agree-resolve-reopen = Вернуть к обсуждению
agree-resolved-priority = Важнее рынок: { $market }.
agree-resolved-phased = Сначала { $market }, потом остальные.
agree-resolved-parallel = Параллельные кампании, у каждой своя цель.
agree-goals-why = { $count ->
    [one] { $count } цель не написана или не объясняет, зачем она общей победе.
    [few] { $count } цели не написаны или не объясняют, зачем они общей победе.
    [many] { $count } целей не написаны или не объясняют, зачем они общей победе.
   *[other] { $count } цели не написаны или не объясняют, зачем они общей победе.
}
agree-goals-open = Открыть цели

agree-rights = Кто что решает
agree-rights-sub = Решает ровно один. Остальные исполняют, утверждают, их спрашивают до или им говорят после.
agree-rights-decision = Решение
agree-right-positioning = Позиционирование
agree-right-adaptation = Локальная адаптация
agree-right-add = Ещё один вид решений
agree-right-add-hint = Например: какой дубль публикуем, кто останавливает публикацию, сколько может стоить бонус.
agree-right-add-do = Добавить
agree-right-edit = Кто что делает: { $title }
agree-right-name = Что решаем
agree-right-archive = В архив: { $title }
agree-right-archived = Решение убрано из матрицы, его история остаётся.
agree-right-nothing = не участвует
agree-right-sound = решает один
agree-flaw-none = никто не решает
agree-flaw-several = решает больше одного ({ $who })
agree-flaw-nobody = роль, которая решает, никто не занял ({ $who })
agree-flaw-nobody-in = на рынке { $market } роль, которая решает, никто не занял ({ $who })
agree-flaw-shared = { $count ->
    [one] роль, которая решает, занимает { $count } человек ({ $who })
    [few] роль, которая решает, занимают { $count } человека ({ $who })
    [many] роль, которая решает, занимают { $count } человек ({ $who })
   *[other] роль, которая решает, занимают { $count } человека ({ $who })
}
agree-flaw-shared-in = { $count ->
    [one] на рынке { $market } роль, которая решает, занимает { $count } человек ({ $who })
    [few] на рынке { $market } роль, которая решает, занимают { $count } человека ({ $who })
    [many] на рынке { $market } роль, которая решает, занимают { $count } человек ({ $who })
   *[other] на рынке { $market } роль, которая решает, занимают { $count } человека ({ $who })
}

agree-channels = Где мы друг другу пишем
agree-channels-sub = У каждого канала одно назначение и время, за которое ответят. Креаторы видят свои на своей странице.
agree-channels-empty-title = Каналов пока нет
agree-channels-empty = Напишите, куда идёт быстрый вопрос, куда правки и когда ответят: тогда никто не ждёт весь день.
agree-channel-market = Рынок
agree-channel-everywhere = Все рынки
agree-channel-name = Канал
agree-channel-purpose = Для чего
agree-channel-answer = Когда ответят
agree-channel-answer-hint = Например: в течение четырёх рабочих часов
agree-channel-creators = Видят креаторы
agree-channel-add = Добавить канал
agree-channel-nameless = Назовите канал.
agree-channel-archive = В архив: { $title }
agree-channel-archived = Канал убран из списка, его история остаётся.

agree-meetings = Созвоны за неделю
agree-meetings-sub = Договоритесь, сколько минут в неделю каждый проводит на созвонах. Что не поместилось, пишем.
agree-meetings-sync = Созвоны планируются на экране «Созвон»
agree-meeting-budget = Минут в неделю, не больше
agree-meeting-budget-hint = Пусто, если без предела
agree-meeting-budget-wrong = Напишите целое число минут от 0 до 10080.
agree-meeting-planned = По плану
agree-meeting-used = Прошло на этой неделе
agree-meeting-sum = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
agree-meeting-sum-of = { $sum } из { $budget }
agree-meeting-over-planned = { $count ->
    [one] По плану на { $count } минуту больше, чем договорились.
    [few] По плану на { $count } минуты больше, чем договорились.
    [many] По плану на { $count } минут больше, чем договорились.
   *[other] По плану на { $count } минуты больше, чем договорились.
}
agree-meeting-over-used = { $count ->
    [one] Эта неделя уже заняла на { $count } минуту больше, чем договорились.
    [few] Эта неделя уже заняла на { $count } минуты больше, чем договорились.
    [many] Эта неделя уже заняла на { $count } минут больше, чем договорились.
   *[other] Эта неделя уже заняла на { $count } минуты больше, чем договорились.
}

agree-compliance = Рекламный чек-лист
agree-compliance-sub = Чего обычно требуют правила рекламы на каждом рынке: пройти по списку и подтвердить своим именем.
agree-compliance-advice = Это напоминание, а не юридическая консультация. Список может быть неполным или устареть: что применимо к вам, скажет тот, кто знает право этого рынка.
agree-compliance-confirm = Проверено мной
agree-compliance-confirm-named = Проверено мной: { $point }
agree-compliance-by = Подтверждает { $who }, { $when }
agree-compliance-take-back = Отозвать
agree-compliance-take-back-named = Отозвать: { $point }
agree-compliance-open = { $count ->
    [one] открыт { $count }
    [few] открыто { $count }
    [many] открыто { $count }
   *[other] открыто { $count }
}
agree-compliance-all = всё подтверждено
