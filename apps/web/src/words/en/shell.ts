export const shell = {
  name: "Stridelift",
  skip: "Skip to the page",
  places: "Places",
  plan: "Plan",
  train: "Train",
  progress: "Progress",
  body: "Body",
  settings: "Settings",
  opening: "Opening your journal…",
  undo: "Undo",
  close: "Close",
  cancel: "Cancel",
  demo: "This is a demonstration: Alex, fifteen weeks before a marathon.",
  leaveDemo: "Start with your own runs",
  demoTag: "Demo",
  offline: "Offline. Everything works and is kept on this device.",
  notSaved: "This could not be kept on the device.",
  newer: (n: number) =>
    n === 1
      ? "One entry was made by a newer version. It is kept as it is and not used here."
      : `${n} entries were made by a newer version. They are kept as they are and not used here.`,
  update: "A new version is ready.",
  reload: "Load it",
  planError: "The app could not start.",
  nothingLost: "Nothing is lost: your journal is on this device. You can export it here.",
  exportJournal: "Export the journal",
};
