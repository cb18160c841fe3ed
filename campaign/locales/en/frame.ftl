# The frame around every screen of an open campaign.
frame-opening = Opening the campaign
frame-damaged-title = This campaign cannot be opened here
frame-damaged = The address is not a campaign, or what this device holds of it is damaged. Nothing was deleted. Open the link of your invite again, or import a file you exported before.
frame-to-start = All campaigns
frame-arriving-title = The campaign is on its way
frame-arriving = It is on the relay and has not reached this device yet. Stay online for a moment; it opens by itself and then works without a network too.
frame-not-saved-refused = The relay does not take a change of yours. It is safe on this device: save a copy as a file and ask the campaign's owner about your role.
frame-not-saved-no-storage = This browser keeps nothing, perhaps because the window is private. Save a copy as a file, or open Dateline in a usual window.
frame-undo-done = Taken back.
frame-redo-done = Done again.
frame-undo-kept = Taken back, except what somebody else has changed since.
