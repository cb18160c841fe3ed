# Lo que dice el servidor a quien le pregunta por HTTP.
relay-foreign-origin = Esta petición no vino de una página de Dateline de esta dirección. Abre Dateline en su propia dirección e inténtalo de nuevo.
relay-role-too-wide = No puedes dar un rol con más permisos que el tuyo. Elige uno más limitado o pídeselo a quien sea responsable de la campaña.
relay-last-owner = Es la única persona propietaria de la campaña. Nombra antes a otra.
relay-campaign-taken = Ya hay aquí una campaña con este identificador y no formas parte de ella. Pide un enlace de invitación a quien la creó.
relay-malformed = No se entendió la petición ({ $field }). Recarga la página e inténtalo de nuevo.
relay-not-our-protocol = Esta dirección es para las páginas de Dateline. Abre Dateline en el navegador.
relay-restarting = El servidor se está reiniciando. Inténtalo en un momento; tus cambios están guardados en este dispositivo.
