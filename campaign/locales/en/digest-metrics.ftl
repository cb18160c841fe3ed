# News of what is counted.
digest-metrics-kpi-added = Counted from now on: { $title }
digest-metrics-kpi-archived = No longer counted: { $title }
digest-metrics-kpi-edited = { $title }: { $field }, { $before } → { $after }
digest-metrics-target = { $title }, { $field }: { $before } → { $after }
digest-metrics-read = { $title } has one more reading: { $after }
digest-metrics-table-came = { $count ->
    [one] Numbers came in: “{ $title }”, { $count } value
   *[other] Numbers came in: “{ $title }”, { $count } values
}
digest-metrics-table-gone = These numbers count no longer: “{ $title }”
digest-metrics-experiment-added = An experiment begins: “{ $title }”
digest-metrics-experiment-edited = An experiment is run differently: “{ $title }”
digest-metrics-experiment-closed = An experiment has a result, “{ $title }”: { $after }
digest-metrics-experiment-reopened = An experiment runs on: “{ $title }”
digest-metrics-experiment-archived = An experiment was called off: “{ $title }”
digest-metrics-pivot = A pivot after “{ $title }”: { $after }
digest-metrics-wrote = { $title } was written to: { $after }
