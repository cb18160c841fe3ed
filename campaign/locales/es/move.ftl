# Mover puntos por el plan, con el puntero y con el teclado.
move-told = { $title }: { $when }
move-told-start = { $title } empieza: { $when }
move-told-due = { $title } vence: { $when }
move-off = El { $day } no se trabaja en { $market }: { $name }.
move-weekend = fin de semana
move-next-working = Siguiente día laborable, { $day }
move-grip-whole = { $title }: las flechas lo mueven entero
move-grip-start = { $title }: las flechas mueven el inicio
move-grip-due = { $title }: las flechas mueven el final
move-stays = No se puede mover ahí: terminaría antes de empezar.
move-back = De vuelta a su sitio.
move-how = Arrastra un punto por el eje; en una barra también se arrastran sus extremos. Con el teclado: ← → un día laborable, con Mayús una semana, ↑ ↓ eligen el inicio o el final de una barra, Intro abre.
