# Piezas pequeñas presentes en todas las pantallas.
parts-close = Cerrar
parts-undo = Deshacer
parts-optional = opcional
parts-added = Añadido:
parts-removed = Eliminado:
parts-day-label = Jornada laboral en cada mercado
