# Al abrir un enlace de invitación.
join-title = Te invitan a una campaña
join-what = Una persona de tu equipo quiere llevarla contigo en Dateline. Al unirte, este navegador pasa a ser tuyo: lo que escribes lleva tu nombre, funciona sin red y llega a los demás cuando vuelves a tener conexión.
join-once = El enlace funciona una sola vez. Si usas varios dispositivos, pide un enlace para cada uno.
join-go = Unirme a la campaña
join-again = Intentar otra vez
join-offline = Ahora no se puede llegar al servidor. El enlace se guarda en esta página: déjala abierta e inténtalo cuando tengas red.
join-incomplete-title = A este enlace le falta el final
join-to-start = A las campañas de este dispositivo
