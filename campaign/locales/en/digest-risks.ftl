# News of risks and of what may stay open at launch.
digest-risks-group = Risks
digest-risks-added = A new risk: “{ $title }”, { $after }
digest-risks-rated = Risk “{ $title }” is rated differently: { $field }, { $before } → { $after }
digest-risks-archived = Risk “{ $title }” left the register
digest-risks-waived = May stay open at launch: { $title }. { $after }
digest-risks-waiver-ended = May no longer stay open at launch: { $title }
