# Las plantillas y el texto de las que vienen con Dateline.
templates-title = Plantillas
templates-sub = Una plantilla rellena lo vacío en todos los idiomas y nunca toca lo que alguien escribió.
templates-kind-brief = Brief
templates-kind-feedback = Comentarios
templates-kind-status = Avance
templates-shipped = viene con Dateline
templates-use = Usar la plantilla: { $name }
templates-used = Las secciones vacías están rellenas en todos los idiomas.
templates-nothing = No hay nada vacío: el brief queda como está.
templates-copy = Copiar el texto: { $name }
templates-copied = Copiado.
templates-copy-not = El navegador no deja copiar a la app: selecciona las palabras de abajo.
templates-keep = Guardar una copia para editarla: { $name }
templates-edit = Editar: { $name }
templates-edit-end = Volver a la lista
templates-name = Nombre de la plantilla
templates-name-empty = Ponle nombre a la plantilla para que la encuentren.
templates-archive = Archivar: { $name }
templates-archived = La plantilla salió de la lista; su historia queda.
templates-save = Guardar este brief como plantilla
templates-saved = El brief ya es una plantilla; otras campañas en este dispositivo pueden usarla.
templates-from = Traer plantillas de otra campaña de este dispositivo
templates-from-choose = Elige una campaña
templates-from-count = { $count ->
    [one] Llegó { $count } plantilla.
   *[other] Llegaron { $count } plantillas.
}
templates-from-none = Esa campaña no tiene plantillas que no estén ya aquí.
templates-text-of = { $part }, { $language }
templates-name-launch = Un lanzamiento en varios mercados
templates-name-feedback = Una sola lista de comentarios
templates-name-status = Avance entre mercados
templates-launch-thesis = Creemos que … va a … porque …. Acertamos si la gente …, y nos equivocamos si ….
templates-launch-core-value = La única promesa que es igual en todas partes, en una frase: ….
templates-launch-success-metric = Ganamos cuando … llega a …; contamos desde la salida en cada mercado y en todos lo medimos como ….
templates-launch-audience = Quiénes son: …. Qué les importa: …. De qué desconfían: …. Dónde miran primero: ….
templates-launch-context = Qué distingue a este mercado en esta campaña: costumbres …, fiestas …, reglas …, competencia …. Cada mercado escribe lo suyo junto a este texto.
templates-launch-creative = Qué debe sentirse: …. Qué se ve primero y por qué: …. Qué no mostramos nunca y por qué: ….
templates-launch-activation = La misma promesa, llevada a la práctica de otra manera: plataformas …, formatos …, personas …. Cada mercado escribe lo suyo junto a este texto.
templates-launch-deliverables = Qué se entrega: …. A quién: …. A qué hora exacta y de qué ciudad: …. Cuándo tendrán respuesta: ….
templates-launch-non-negotiables = Lo que es igual en todos los mercados, con su motivo: el nombre, porque …; la promesa, porque …; lo que no afirmamos, porque ….
templates-launch-negotiables = Lo que cada mercado decide: los tiempos dentro de la ventana de salida, las referencias culturales, el orden de las plataformas, el tono y ….
templates-feedback-free =
    Obligatorio:
    1. …
    Conviene, si hay tiempo:
    1. …
    Lo que funciona y se queda:
    1. …
    Por qué le importa a la audiencia: …
templates-status-free =
    Hecho desde la última vez: …
    Lo que sigue y quién lo hace: …
    Lo que está bloqueado y qué lo desbloquea: …
    Las decisiones que necesitamos, de quién y para qué hora exacta: …
    Lo que el otro mercado debe saber: …
