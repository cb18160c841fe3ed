# The campaign as a document for people: its headings.
document-what = What
document-creators = Creators
document-open-threads = Open threads
document-no-open-threads = Every thread has an outcome.
document-go-live = { $market }: go-live { $when }
