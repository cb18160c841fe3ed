# What the relay says to whoever asks it over HTTP.
relay-foreign-origin = This request did not come from a Dateline page of this address. Open Dateline at its own address and try again.
relay-role-too-wide = You cannot give a role with more rights than your own. Choose a narrower role or ask an owner.
relay-last-owner = This is the campaign's only owner. Make somebody else an owner first.
relay-campaign-taken = A campaign with this id is here already and you are not in it. Ask its owner for an invite link.
relay-malformed = The request could not be understood ({ $field }). Reload the page and try again.
relay-not-our-protocol = This address is for Dateline's own pages. Open Dateline in the browser instead.
relay-restarting = The server is restarting. Try again in a moment; your changes are saved on this device.
