# Piezas pequeñas presentes en todas las pantallas.
parts-close = Cerrar
parts-undo = Deshacer
parts-optional = opcional
parts-added = Añadido:
parts-removed = Eliminado:
parts-day-label = Jornada laboral en cada mercado
parts-day-window = Ventana común: { $clocks }
parts-day-no-window = Hoy no hay horas comunes a todos los mercados
parts-day-off = Día libre
