# Что считаем: кривые, цели, прочтения, таблицы, сплит-тесты, поиск креаторов.
metrics-title = Показатели
metrics-sub = Каждый KPI задан один раз; каждый рынок сравнивается со своей целью.
metrics-tab-curves = Кривые
metrics-tab-targets = Цели
metrics-tab-readings = Прочтения
metrics-tab-import = Загрузка
metrics-tab-experiments = Сплит-тесты
metrics-tab-sourcing = Поиск креаторов
metrics-market = Рынок
metrics-kpi = KPI
metrics-day = День
metrics-empty-title = Пока ничего не считаем
metrics-empty = Назовите несколько чисел, по которым будет видно, сработала ли кампания, и задайте цель каждому рынку. Потом загрузите отчёты площадок.
metrics-empty-go = Задать KPI
metrics-no-figures = Чисел ещё нет
metrics-no-figures-say = Загрузите выгрузку площадки, и кривые появятся здесь.
metrics-of-target = { $actual } из { $expected } к этому дню
metrics-no-target = { $actual }, цели пока нет
metrics-share-of = { $share } своей цели
metrics-through = по { $day }
metrics-pace-behind = ниже темпа
metrics-pace-slightly-behind = чуть ниже темпа
metrics-pace-on-track = в темпе
metrics-pace-ahead = впереди; не занижена ли цель?
metrics-axis = Что на оси
metrics-axis-share = Процент своей цели
metrics-axis-values = Значения
metrics-chart-share = { $kpi }: каждый рынок в процентах своей цели на дату. Полоса – от 90 до 125 %.
metrics-chart-values = { $kpi }: значения каждого рынка, цель – пунктиром, вокруг неё допуск.
metrics-table = То же таблицей
metrics-table-about = Значение, в скобках – доля своей цели на дату
metrics-why-gap = { $high } – { $much }, { $low } – { $little }: в { $ratio } раза больше. У каждого своя цель; сначала выясните почему.
metrics-why-attainment = { $high } – { $much } своей цели, { $low } – { $little }: разница в { $ratio } раза. Сначала выясните почему.
metrics-why-readings = Одно и то же число читают по-разному ({ $markets }).
metrics-why-again = Раньше это выяснили при разнице в { $ratio } раза; спросите ещё раз.
metrics-diagnosis = Диагноз
metrics-diagnosis-of = Диагноз: { $kpi }
metrics-diagnosis-settled = Разобрано
metrics-diagnosis-notes = Как это читают
metrics-diagnosis-none = Никто ещё не написал, как читает это число.
metrics-diagnosis-blind = Сначала напишите своё прочтение, потом увидите остальные.
metrics-diagnosis-say = Чем это можно объяснить?
metrics-diagnosis-send = Написать
metrics-diagnosis-said = Записано в диагноз.
metrics-diagnosis-end = Завершить с итогом
metrics-diagnosis-outcome = Итог
metrics-diagnosis-note = Что выяснили, одним предложением
metrics-diagnosis-missing = Сначала напишите.
metrics-diagnosis-ended = У диагноза есть итог.
metrics-kpi-add = Новый KPI
metrics-kpi-added = Теперь считаем.
metrics-kpi-name = Название
metrics-kpi-name-missing = Дайте название, которым пользуются.
metrics-kpi-scope = Кто его считает
metrics-kpi-scope-all = Все рынки (общий)
metrics-kpi-only = только { $market }
metrics-kpi-unit = Что это за число
metrics-unit-count = Количество
metrics-unit-percent = Доля, в процентах
metrics-unit-money = Сумма денег
metrics-unit-score = Баллы по шкале
metrics-kpi-formula = Как считается
metrics-formula-kind-total = Сумма столбца
metrics-formula-kind-ratio = Один столбец к другому
metrics-formula-kind-mean = Среднее столбца
metrics-formula-total = { $column }, сумма
metrics-formula-mean = { $column }, среднее
metrics-formula-over = Столбец
metrics-formula-under = Делится на
metrics-formula-missing = Выберите столбцы, из которых оно складывается.
metrics-kpi-window = Окно атрибуции
metrics-kpi-source = Источник
metrics-kpi-currency = Валюта
metrics-kpi-lower = Меньше – лучше
metrics-kpi-weight = Вес среди KPI, процентов
metrics-kpi-weight-wrong = Напишите целое число от 0 до 100.
metrics-kpi-weights = Веса общих KPI в сумме дают { $sum }. Должно быть 100 %.
metrics-kpi-edit = Определение
metrics-kpi-archive = Больше не считать
metrics-kpi-archived = Больше не считаем.
metrics-twin = Есть другой KPI с этим названием, отличаются { $what }: из одних и тех же данных получатся два числа.
metrics-twin-formula = формула
metrics-twin-window = окно атрибуции
metrics-twin-currency = валюта
metrics-phase = { $value } до { $day }
metrics-phase-weighed = { $value } до { $day } (вес { $weight })
metrics-target-none = Цели пока нет
metrics-target-sum = всего { $sum }
metrics-target-edit = Изменить цель
metrics-target-edit-of = Изменить цель: { $kpi }, { $market }
metrics-target-about = Фазы идут одна за другой. Для суммы пишите, сколько добавляет фаза; для доли или цены – уровень. Веса в сумме дают 100.
metrics-target-from = Первый день
metrics-target-until = Последний день
metrics-target-value = Цель
metrics-target-weight = Вес, процентов
metrics-target-phase = Фаза { $number }
metrics-target-add = Добавить фазу
metrics-target-drop = Убрать эту фазу
metrics-target-save = Задать цель
metrics-target-set = Цель задана.
metrics-target-clear = Без цели
metrics-target-wrong-day = У каждой фазы должен быть последний день позже предыдущего.
metrics-target-wrong-value = Напишите каждую цель числом, не меньше нуля.
metrics-target-wrong-weights = Веса дают { $sum }; должно быть 100.
metrics-readings-about = Напишите, как вы читаете число, прежде чем увидите других. Потом сравните: где расходитесь, выясните почему.
metrics-readings-empty = Читать пока нечего
metrics-reading-number = { $number }, { $share } своей цели
metrics-reading-no-number = чисел ещё нет
metrics-verdict-good = Здесь хорошо
metrics-verdict-normal = Здесь нормально
metrics-verdict-bad = Здесь слабо
metrics-reading-verdict = Это число
metrics-reading-note = Почему вы так его читаете
metrics-reading-note-missing = Напишите почему, одним предложением: оценка сама ничего не объясняет.
metrics-reading-save = Сохранить моё прочтение
metrics-reading-saved = Сохранено. Теперь видны прочтения других.
metrics-reading-own = Ваше
metrics-reading-again = Прочесть заново
metrics-reading-region = { $kpi }, { $market }
metrics-reading-hidden = { $count ->
    [one] { $count } прочтение откроется, когда вы напишете своё.
    [few] { $count } прочтения откроются, когда вы напишете своё.
    [many] { $count } прочтений откроются, когда вы напишете своё.
   *[other] { $count } прочтения откроются, когда вы напишете своё.
}
metrics-reading-differ = Вы читаете по-разному: открыт диагноз.
metrics-reading-to-diagnosis = Открыть диагноз
metrics-import-about = Загрузите выгрузку площадки как есть: CSV с запятыми, точками с запятой или табуляцией, на любом из трёх языков, по столбцу или по строке на каждое число. Загрузите её ещё раз – ничего не посчитается дважды.
metrics-import-choose = Выбрать файл CSV
metrics-import-again = Выбрать другой файл
metrics-import-cancel = Не загружать
metrics-import-reading = Читаем файл
metrics-import-checking = Проверяем значения
metrics-import-writing = Записываем
metrics-import-columns = Что в столбцах
metrics-import-column-of = Столбец «{ $head }»
metrics-import-example = например, { $cell }
metrics-import-ignore = Не загружать
metrics-import-is-date = День
metrics-import-is-market = Рынок
metrics-import-is-creator = Креатор
metrics-import-is-metric = Что считает строка
metrics-import-is-value = Значение того, что считает строка
metrics-import-own = { $name } (свой столбец)
metrics-import-market = Рынок этого файла
metrics-import-market-choose = Выберите рынок
metrics-import-order = Как здесь записаны даты?
metrics-import-order-choose = Выберите: файл читается двояко
metrics-import-order-day = Сначала день: 31/12/2026
metrics-import-order-month = Сначала месяц: 12/31/2026
metrics-import-decimal = Как здесь записаны дроби?
metrics-import-decimal-point = С точкой: 1.5
metrics-import-decimal-comma = С запятой: 1,5
metrics-missing-date = Укажите, в каком столбце день.
metrics-missing-number = Укажите хотя бы один столбец с числами.
metrics-missing-pair = Укажите оба столбца: где названо, что считается, и где само значение.
metrics-missing-order = Укажите, что стоит первым: день или месяц.
metrics-missing-market = Укажите, о каком рынке файл.
metrics-import-preview = Что загрузится
metrics-import-new = { $count ->
    [one] { $count } новое значение
    [few] { $count } новых значения
    [many] { $count } новых значений
   *[other] { $count } нового значения
}
metrics-import-changed = { $count ->
    [one] { $count } изменённое значение
    [few] { $count } изменённых значения
    [many] { $count } изменённых значений
   *[other] { $count } изменённого значения
}
metrics-import-same = { $count ->
    [one] { $count } уже известно
    [few] { $count } уже известны
    [many] { $count } уже известны
   *[other] { $count } уже известно
}
metrics-import-repeated = { $count ->
    [one] { $count } значение стоит дважды; считается последнее
    [few] { $count } значения стоят дважды; считаются последние
    [many] { $count } значений стоят дважды; считаются последние
   *[other] { $count } значения стоят дважды; считаются последние
}
metrics-import-days = с { $from } по { $until }
metrics-import-counted = считается: { $names }
metrics-import-strangers = { $count ->
    [one] { $count } креатора нет в кампании, его числа идут в рынок: { $names }
    [few] { $count } креаторов нет в кампании, их числа идут в рынок: { $names }
    [many] { $count } креаторов нет в кампании, их числа идут в рынок: { $names }
   *[other] { $count } креатора нет в кампании, их числа идут в рынок: { $names }
}
metrics-import-bad = { $count ->
    [one] { $count } ячейка не загрузится
    [few] { $count } ячейки не загрузятся
    [many] { $count } ячеек не загрузятся
   *[other] { $count } ячейки не загрузятся
}
metrics-import-line = Строка
metrics-import-column = Столбец
metrics-import-cell = Ячейка
metrics-import-why = Почему
metrics-import-empty-cell = пусто
metrics-bad-not-a-date = День не читается; вся строка не загрузится
metrics-bad-no-such-day = Такого дня нет в календаре; вся строка не загрузится
metrics-bad-no-market = Рынка с таким названием нет; вся строка не загрузится
metrics-bad-not-a-number = Не число; остальное в строке загрузится
metrics-bad-no-metric = Не сказано, что здесь считается; вся строка не загрузится
metrics-bad-not-a-value = Не число; вся строка не загрузится
metrics-import-more = { $count ->
    [one] Показать ещё { $count }
    [few] Показать ещё { $count }
    [many] Показать ещё { $count }
   *[other] Показать ещё { $count }
}
metrics-import-go = { $count ->
    [one] Загрузить { $count } значение
    [few] Загрузить { $count } значения
    [many] Загрузить { $count } значений
   *[other] Загрузить { $count } значения
}
metrics-import-nothing = Нового нет: всё это уже известно.
metrics-import-done = Данные загружены. Отмена уберёт всю таблицу.
metrics-import-failed = Данные не записались; ничего из них не считается.
metrics-tables = Что загружено
metrics-tables-empty-title = Таблиц пока нет
metrics-table-values = { $count ->
    [one] { $count } значение
    [few] { $count } значения
    [many] { $count } значений
   *[other] { $count } значения
}
metrics-table-by = { $who }, { $when }
metrics-table-archive = Больше не считать
metrics-table-archive-of = Больше не считать: { $name }
metrics-table-archived = Эти данные больше не считаются.
metrics-file-empty = В этом файле ничего нет. Выгрузите ещё раз и выберите новый.
metrics-file-workbook = Это книга Excel. Сохраните её как CSV и выберите этот файл.
metrics-file-binary = Это не текст. Выберите CSV, который выгружает площадка.
metrics-column-impressions = показы
metrics-column-reach = охват
metrics-column-views = просмотры
metrics-column-engagements = взаимодействия
metrics-column-likes = лайки
metrics-column-comments = комментарии
metrics-column-shares = репосты
metrics-column-saves = сохранения
metrics-column-clicks = клики
metrics-column-orders = заказы
metrics-column-revenue = выручка
metrics-column-spend = расходы
metrics-column-followers = подписчики
metrics-column-sentiment = тональность
metrics-column-er = вовлечённость (ER)
metrics-experiments-about = Во что верим, что пробуем, как узнаем. Тест заканчивается результатом, а результат может сменить курс.
metrics-experiments-empty-title = Сплит-тестов пока нет
metrics-experiments-empty = Где не уверены, попробуйте две версии, и пусть решит число.
metrics-experiment-add = Новый сплит-тест
metrics-experiment-added = Сплит-тест идёт.
metrics-experiment-hypothesis = Гипотеза
metrics-experiment-hypothesis-missing = Напишите, во что верите.
metrics-experiment-variants = Варианты, по одному в строке
metrics-experiment-variants-missing = Напишите хотя бы два варианта, по одному в строке.
metrics-experiment-metric = KPI, который решает
metrics-experiment-metric-none = Пока не выбран
metrics-experiment-market = Где
metrics-experiment-runs = Идёт с { $when }
metrics-experiment-ended = Завершён { $when }
metrics-experiment-decides = решает { $kpi }
metrics-experiment-owner = отвечает { $who }
metrics-experiment-close = Завершить с результатом
metrics-experiment-close-of = Завершить с результатом: { $title }
metrics-experiment-result = Что получилось
metrics-experiment-result-missing = Без результата тест не завершить. Напишите, что получилось.
metrics-experiment-closed = У сплит-теста есть результат.
metrics-experiment-reopen = Продолжить
metrics-experiment-decisions = Решено по его итогам
metrics-experiment-pivot = Какая смена курса следует
metrics-experiment-pivot-hint = Одно предложение; само решение – в «Решениях», со ссылкой на этот тест.
metrics-experiment-archive = Отменить тест
metrics-experiment-archive-of = Отменить тест: { $title }
metrics-experiment-archived = Отменён.
metrics-sourcing-about = Как нашли креаторов, на каком они этапе и было ли это важно.
metrics-funnel = Воронка
metrics-funnel-channel = Канал
metrics-funnel-all = Всего
metrics-funnel-without = { $count ->
    [one] { $count } креатор без канала: воронка не знает, как его нашли.
    [few] { $count } креатора без канала: воронка не знает, как их нашли.
    [many] { $count } креаторов без канала: воронка не знает, как их нашли.
   *[other] { $count } креатора без канала: воронка не знает, как их нашли.
}
metrics-funnel-say = Указать, как нашли
metrics-channel-network = Свои контакты
metrics-channel-cold = Холодный контакт
metrics-channel-inbound = Пришли сами
metrics-channel-referral = По рекомендации
metrics-channel-agency = Агентство
metrics-channel-unsaid = Не указано
metrics-stage-found = Найдены
metrics-stage-contacted = Написали
metrics-stage-talking = Общаемся
metrics-stage-agreed = Участвует
metrics-stage-live = Опубликовано
metrics-stage-declined = Отказ
metrics-stage-unsaid = Не указано
metrics-pipeline = Креаторы
metrics-pipeline-channel = Как нашли: { $name }
metrics-pipeline-stage = Этап: { $name }
metrics-pipeline-unsaid = Укажите, как нашли и какой этап.
metrics-pipeline-hint = Написали без знакомства, и никто не сказал, что нам понравилось. Одно честное предложение покажет, что мы смотрели работы.
metrics-pipeline-liked = Понравилось: { $words }
metrics-pipeline-letter = { $words } ({ $who }, { $when })
metrics-letter-add = Записать письмо
metrics-letter-add-of = Записать письмо: { $name }
metrics-letter-words = О чём написали
metrics-letter-words-missing = Скажите в двух словах, о чём написали.
metrics-letter-liked = Что нам понравилось в работах
metrics-letter-liked-hint = Креатор прочтёт это на своей странице.
metrics-letter-added = Письмо записано.
metrics-report = Важен ли канал?
metrics-report-about = Медиана и средняя половина по каналу. Меньше пяти креаторов – выводов нет; различие ещё не причина.
metrics-report-empty = Чисел по креаторам пока нет
metrics-report-kpi = По какому KPI
metrics-report-count = Креаторов
metrics-report-median = Медиана
metrics-report-middle = Средняя половина
metrics-report-difference = К остальным каналам
metrics-report-few = мало данных
metrics-report-overlap = { $difference }, диапазоны пересекаются
metrics-scatter = Скорость и переделки
metrics-scatter-about = Каждый рынок по медиане: часы от первой сдачи до приёмки и сколько раз переделывали. Пустая точка – меньше пяти материалов.
metrics-scatter-empty = Пока ничего не сдано
metrics-scatter-count = Материалов
metrics-scatter-hours = Часов до приёмки
metrics-scatter-again = Переделок
metrics-hours = { $hours } ч
