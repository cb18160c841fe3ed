# El marco de cada pantalla de una campaña abierta.
frame-opening = Abriendo la campaña
frame-damaged-title = Esta campaña no se puede abrir aquí
frame-damaged = La dirección no lleva a una campaña, o lo que este dispositivo guarda de ella está dañado. No se borró nada. Abre otra vez el enlace de tu invitación o importa un archivo que hayas guardado antes.
frame-to-start = Todas las campañas
frame-arriving-title = La campaña viene en camino
frame-arriving = Está en el servidor y todavía no llega a este dispositivo. Quédate en línea un momento: se abre sola y después funciona también sin red.
frame-not-saved-refused = El servidor no acepta un cambio tuyo. En este dispositivo está a salvo: guarda una copia como archivo y pregunta por tu rol a quien dirige la campaña.
frame-not-saved-no-storage = Este navegador no guarda nada, quizá porque la ventana es privada. Guarda una copia como archivo o abre Dateline en una ventana normal.
frame-undo-done = Deshecho.
frame-redo-done = Rehecho.
frame-undo-kept = Deshecho, salvo lo que otra persona ya cambió.
