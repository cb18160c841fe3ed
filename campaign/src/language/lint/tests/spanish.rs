//! Sentences as people write them in Spanish.

use super::hold;
use crate::language::Language::Es;

#[test]
fn deadlines_people_write() {
    hold(
        Es,
        &[
            ("Lo necesito al cierre del día.", &["end-of-period: al cierre del día"]),
            ("Mándalo para este viernes.", &["relative-weekday: para este viernes"]),
            ("Entrega a más tardar el jueves.", &["missing-time: a más tardar el jueves"]),
            ("Lo quiero antes del lunes.", &["missing-time: antes del lunes"]),
            ("Respondemos en dos días.", &["hours-unit: en dos días"]),
            ("Publicamos a mediodía.", &["missing-zone: a mediodía"]),
            ("Te aviso a la brevedad.", &["vague: a la brevedad"]),
            ("Mándame el guion lo antes posible.", &["vague: lo antes posible"]),
            ("El viernes 11 de diciembre de 2026 a las 18:00, hora CDMX", &[]),
            ("viernes 11 de diciembre de 2026, 09:00 hora de Ciudad de México", &[]),
            ("el 11 de diciembre de 2026 a las 9:00 hora de Bogotá", &[]),
            ("Reunión quincenalmente", &["biweekly: quincenalmente"]),
            ("Súbelo el martes a las 6 de la tarde", &["missing-zone: el martes a las 6 de la tarde"]),
            ("Súbelo a las 18 h", &["missing-zone: a las 18 h"]),
            ("Súbelo a las 9:30", &["missing-zone: a las 9:30"]),
            ("Nos vemos a las 9 y media", &["no-am-pm: a las 9 y media"]),
            ("Fecha límite: 15 de diciembre", &["missing-time: 15 de diciembre"]),
            ("Antes del 15 de diciembre, por favor", &["missing-time: Antes del 15 de diciembre"]),
            ("La encuesta sigue hasta el domingo inclusive", &["missing-time: hasta el domingo inclusive"]),
            ("Nos vemos mañana a las 10:00", &["relative-day: mañana a las 10:00"]),
            ("Lo reviso mañana por la mañana", &["relative-day: mañana por la mañana"]),
            ("El lunes por la mañana grabamos", &["vague: El lunes por la mañana"]),
            ("Lo cerramos la próxima semana", &["vague: la próxima semana"]),
            ("El viernes que viene publicamos", &["relative-weekday: El viernes que viene"]),
            ("Lo publico antes del fin de semana", &["end-of-period: antes del fin de semana"]),
            ("A finales de mes pagamos", &["end-of-period: A finales de mes"]),
            ("Para las 18:00 del jueves", &["missing-zone: Para las 18:00 del jueves"]),
            ("Tienes 48 horas para responder", &["hours-unit: 48 horas"]),
            ("Hasta las 12 de la noche", &["midnight: Hasta las 12 de la noche"]),
            ("El 14 a las 18:00 hora de Madrid", &[]),
        ],
    );
}

#[test]
fn words_that_are_no_deadlines_are_silent() {
    let silent = [
        "Por la mañana toma café.",
        "Medita por la mañana y por la noche.",
        "El martes es su mejor día.",
        "Los martes publica recetas.",
        "Al fin y al cabo se trata de confianza.",
        "Buenos días, equipo.",
        "Tres cuartos: 3/4 de los usuarios.",
        "Abierto de 9 a 18.",
        "Abierto de lunes a viernes.",
        "Estamos 24/7.",
        "Cuesta $10.50.",
        "Ejecuta `a las 9`.",
        "El video «Para el martes» salió bien.",
        "En 2026 crecemos.",
        "Disfruta el fin de semana.",
        "De pronto llamaron.",
        "Nació en mayo.",
        "El mar y la playa.",
        "Mira https://example.com/manana",
        "El reel salió el martes a las 18:00.",
        "Grabamos en dos lugares.",
        "Tarde o temprano funciona.",
        "Una historia breve funciona.",
        "Formato 9:16.",
        "La versión 2.1 está lista.",
        "Escribe a lunes@example.com.",
        "Viernes negro fue un éxito.",
        "Cada dos semanas hay llamada.",
        "La mañana siguiente fue tranquila.",
        "Con el fin de crecer, invertimos.",
    ];
    hold(Es, &silent.map(|text| (text, &[] as &[&str])));
}
