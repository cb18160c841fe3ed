# Templates, and the words of those that come with Dateline.
templates-title = Templates
templates-sub = A template fills what is empty, in every language, and never touches what somebody wrote.
templates-kind-brief = Brief
templates-kind-feedback = Feedback
templates-kind-status = Status update
templates-shipped = comes with Dateline
templates-use = Use this template: { $name }
templates-used = The empty sections are filled, in every language.
templates-nothing = Nothing is empty: the brief stays as it is.
templates-copy = Copy the words: { $name }
templates-copied = Copied.
templates-copy-not = The browser does not let the app copy: select the words below instead.
templates-keep = Keep a copy to edit: { $name }
templates-edit = Edit: { $name }
templates-edit-end = Back to the list
templates-name = Name of the template
templates-name-empty = Give the template a name, so that others find it.
templates-archive = Archive: { $name }
templates-archived = The template left the list; its history stays.
templates-save = Save this brief as a template
templates-saved = The brief is a template now; other campaigns on this device can take it over.
templates-from = Take over templates from another campaign on this device
templates-from-choose = Choose a campaign
templates-from-count = { $count ->
    [one] { $count } template came over.
   *[other] { $count } templates came over.
}
templates-from-none = That campaign has no templates that are not here already.
templates-text-of = { $part }, { $language }
templates-name-launch = A launch in several markets
templates-name-feedback = One list of feedback
templates-name-status = Status across markets
templates-launch-thesis = We believe that … will … because …. We are right if people …, and wrong if ….
templates-launch-core-value = The one promise that is the same everywhere, in one sentence: ….
templates-launch-success-metric = We have won when … reaches …, counted from each market’s go-live and measured in every market as ….
templates-launch-audience = Who they are: …. What they care about: …. What they distrust: …. Where they look first: ….
templates-launch-context = What is different about this market for this campaign: habits …, holidays …, rules …, competitors …. Each market writes its own beside this text.
templates-launch-creative = How it should feel: …. What people see first, and why: …. What we never show, and why: ….
templates-launch-activation = The same promise, brought to life differently: platforms …, formats …, people …. Each market writes its own beside this text.
templates-launch-deliverables = What is handed in: …. To whom: …. By which exact time, and on whose clock: …. When they hear back: ….
templates-launch-non-negotiables = What stays the same in every market, each with its reason: the name, because …; the promise, because …; the claims we do not make, because ….
templates-launch-negotiables = What every market decides for itself: timing within the go-live window, cultural references, the order of platforms, the tone of voice, and ….
templates-feedback-free =
    Must fix:
    1. …
    Should, if there is time:
    1. …
    What works and stays:
    1. …
    Why this matters to the audience: …
templates-status-free =
    Done since the last update: …
    Next, and who does it: …
    Blocked, and what would unblock it: …
    Decisions we need, from whom, by which exact time: …
    What the other market should know: …
