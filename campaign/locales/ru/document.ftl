# Кампания как документ для людей: заголовки.
document-what = Что
document-creators = Креаторы
document-open-threads = Открытые обсуждения
document-no-open-threads = У каждого обсуждения есть итог.
document-go-live = { $market }: запуск { $when }
