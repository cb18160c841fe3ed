# El marco de todas las pantallas.
shell-skip = Ir al contenido
shell-nav = Campaña
shell-today = Hoy
shell-brief = Brief
shell-timeline = Plan
shell-creators = Creadores
shell-feedback = Revisión
shell-overview = Resumen
shell-decisions = Decisiones
shell-risks = Riesgos
shell-metrics = Métricas
shell-sync = Reunión
shell-learnings = Aprendizajes
shell-more = Más
shell-settings = Ajustes

shell-pill-saving = Guardando…
shell-pill-arriving = Recibiendo…
shell-pill-closed = Sin acceso
shell-pill-saved = Guardado en este dispositivo
shell-pill-saved-short = En el dispositivo
shell-pill-waiting = { $count ->
    [one] { $count } cambio por enviar
   *[other] { $count } cambios por enviar
}
shell-pill-waiting-short = { $count ->
    [one] { $count } por enviar
   *[other] { $count } por enviar
}
shell-pill-synced = Sincronizado { $clock }
shell-pill-synced-short = Sincronizado
shell-pill-not-saved = Sin guardar
shell-pill-export = Exportar

shell-reader-menu = Idioma y apariencia
shell-theme-system = Claro u oscuro según el sistema
shell-theme-light = Claro
shell-theme-dark = Oscuro

shell-palette = Ir o hacer
shell-palette-hint = ¿Adónde ir o qué hacer?
shell-palette-none = Nada coincide. Prueba con las primeras letras de una pantalla o una acción.
shell-undo-last = Deshacer mi último cambio
shell-export = Exportar la campaña a un archivo
shell-keys = Teclado

shell-key-palette = Ir a una pantalla o hacer algo
shell-key-rows = Fila siguiente y anterior
shell-key-open = Abrir la fila o terminar un campo
shell-key-move = Mover un punto del plan un día laborable; con Mayús, una semana
shell-key-undo = Deshacer mi último cambio
shell-key-redo = Rehacer lo deshecho
shell-key-commit = Terminar un texto largo
shell-key-escape = Cerrar o recuperar lo que había
shell-key-help = Esta lista
shell-key-exact = Precisar una hora poco clara en un texto
