# News of the brief beside its words.
digest-brief-locked = The same in every market now: { $title }
digest-brief-opened = Markets may adapt it now: { $title }
digest-brief-done = Signed off as done: { $title }
digest-brief-reopened = Not done after all: { $title }
digest-brief-why = Why it changed, { $title }: { $after }
digest-brief-accepted = Proposal accepted, { $title }: { $after }
digest-brief-declined = Proposal declined, { $title }: { $after }
digest-brief-goal-added = New goal: { $title }
digest-brief-goal-archived = A goal left the brief: { $title }
digest-brief-evidence-added = New evidence, { $title }: { $after }
digest-brief-evidence-archived = Evidence removed, { $title }: { $after }
digest-brief-template-added = New template: { $title }
digest-brief-template-archived = A template left the list: { $title }
digest-brief-template-renamed = A template has another name: { $title }
digest-brief-reason-proposal = A proposal waits for your word
