# News of what is settled before execution.
digest-agree-signed = The alignment is signed for { $after }
digest-agree-unsigned = A signature on the alignment was taken back: { $after }
digest-agree-defined = { $after } handed in what success means to them
digest-agree-tension-added = Two goals pull apart, { $title }: { $after }
digest-agree-tension-archived = A tension between goals was put aside: { $title }
digest-agree-resolved = Decided, { $title }: { $after }
digest-agree-reopened = Open again: { $title }
digest-agree-right-added = A new kind of decision: { $title }
digest-agree-right-edited = Who decides what, { $title }: { $field }, { $before } → { $after }
digest-agree-right-archived = No longer in the decision rights: { $title }
digest-agree-channel-added = A new channel, { $title }: { $after }
digest-agree-channel-edited = The channel { $title }: { $field }, { $before } → { $after }
digest-agree-channel-archived = A channel left the list: { $title }
digest-agree-budget = Minutes of meetings a week, at most: { $after }
digest-agree-confirmed = Confirmed for { $after }: { $title }
digest-agree-unconfirmed = No longer confirmed for { $after }: { $title }
