# Opening an invite link.
join-title = You are invited to a campaign
join-what = A colleague wants to run it with you in Dateline. Joining makes this browser yours: what you write carries your name, works without a network, and reaches the others when you are back.
join-once = The link works once. If you use several devices, ask for one link for each.
join-go = Join the campaign
join-again = Try again
join-offline = The server cannot be reached now. The link is kept on this page: leave it open and try again when you are online.
join-incomplete-title = This link has lost its end
join-to-start = To the campaigns on this device
