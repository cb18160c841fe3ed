# El árbol de objetivos.
goals-title = Objetivos
goals-sub = Lo que quiere toda la campaña, la parte de cada mercado y por qué esa parte importa para ganar todos.
goals-empty = Aún no hay objetivos. Empieza con la frase que todos deberían poder repetir.
goals-add = Añadir un objetivo común
goals-overall = Objetivo común
goals-part-of = Parte del objetivo: { $market }
goals-orphans = Partes cuyo objetivo común se archivó
goals-add-part = Añadir la parte de { $market }
goals-why = Por qué importa para ganar todos
goals-words-hint = El objetivo, en una frase.
goals-why-hint = Qué le faltaría a la campaña sin esto.
goals-missing-why = Di por qué importa para ganar todos: sin eso los demás mercados ven una cifra y no un motivo.
goals-missing-words = Aún sin escribir.
goals-language = Idioma de los objetivos
goals-elsewhere = { $language }: { $words }
goals-archive = Archivar: { $goal }
goals-archived = El objetivo salió de la página; su historia queda.
