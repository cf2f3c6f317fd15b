/** Everything that the functions about alliances may find. Each code occurs with one outcome only. */
export type AllianceFindingCode =
  // status
  | "status-reported"
  | "status-carried-forward"
  | "status-change-not-dated"
  | "launch-not-reported"
  | "nothing-reported-yet"
  // launch
  | "launch-reported"
  | "launch-announced"
  | "launch-not-announced"
  | "launch-announcements-differ"
  | "launch-window-not-dated"
  | "launched-within-window"
  | "launched-before-window"
  | "launched-after-window"
  | "not-launched-by-end-of-window"
  | "launch-still-ahead"
  | "launch-day-not-told"
  // partners
  | "partner-count-reported"
  | "partner-count-carried-forward"
  | "partner-counts-conflict"
  | "partner-count-not-reported";
