//! The words of the master brief.

use crate::model::SectionKind;

/// One section in each language; an empty text is not written yet.
pub(super) struct Words {
    pub(super) id: &'static str,
    pub(super) kind: SectionKind,
    pub(super) title: &'static str,
    pub(super) en: &'static str,
    pub(super) ru: &'static str,
    pub(super) es: &'static str,
}

pub(super) const SECTIONS: [Words; 8] = [
    Words {
        id: "s-thesis",
        kind: SectionKind::Thesis,
        title: "",
        en: "A home becomes yours in the first winter you spend in it. Zimka is a small hot chocolate maker for \
             a kitchen table; we show the ten quiet minutes it makes room for, and the people who come to sit \
             down for them.\n\nIf we are right, people will talk about their own first winter before they talk \
             about the machine.",
        ru: "Дом становится своим в первую зиму, которую в нём проводят. «Зимка» – небольшая шоколадница для \
             кухонного стола. Мы показываем десять тихих минут, которые она освобождает, и людей, которые ради \
             них садятся рядом.\n\nЕсли мы правы, зрители сначала расскажут о своей первой зиме и только потом – \
             о машине.",
        es: "Una casa se vuelve tuya el primer invierno que pasas en ella. Zimka es una chocolatera pequeña para \
             la mesa de la cocina; mostramos los diez minutos tranquilos que regala y a la gente que se sienta a \
             compartirlos.\n\nSi tenemos razón, primero hablarán de su primer invierno y después de la máquina.",
    },
    Words {
        id: "s-value",
        kind: SectionKind::CoreValue,
        title: "",
        en: "Ten quiet minutes, every evening. One button, one cup, nothing to clean but a whisk.",
        ru: "Десять тихих минут каждый вечер. Одна кнопка, одна чашка, мыть только венчик.",
        es: "Diez minutos tranquilos cada noche. Un botón, una taza y nada que lavar más que el molinillo.",
    },
    Words {
        id: "s-metric",
        kind: SectionKind::SuccessMetric,
        title: "",
        en: "We have won when people answer with a story of their own: an engagement rate of at least 2%, and one \
             comment in five about somebody’s own first winter, within a month.\n\nSales count from the link in \
             each creator’s post, first touch, seven days. Engagement means likes, comments, saves and shares \
             divided by reach, in every market.",
        ru: "Мы победили, если в ответ рассказывают свою историю: вовлечённость не ниже 2 % и каждый пятый \
             комментарий о собственной первой зиме, в течение месяца.\n\nПродажи считаем по ссылке из публикации \
             креатора, по первому касанию, семь дней. Вовлечённость – лайки, комментарии, сохранения и репосты, \
             делённые на охват, на каждом рынке одинаково.",
        es: "",
    },
    Words {
        id: "s-audience",
        kind: SectionKind::Audience,
        title: "",
        en: "People of 25 to 40 in a flat or a city that is still new to them. They do not look for a gadget. They \
             look for a reason to switch the overhead light off.\n\nThey distrust anything that sparkles; they \
             trust a kitchen that looks lived in.",
        ru: "Люди 25–40 лет в квартире или городе, к которым ещё не привыкли. Им не нужен гаджет. Им нужен повод \
             выключить верхний свет.\n\nОни не верят блеску и верят кухне, в которой живут.",
        es: "Personas de 25 a 40 años en un departamento o una ciudad que todavía les resulta nueva. No buscan un \
             aparato: buscan un motivo para apagar la luz del techo.",
    },
    Words {
        id: "s-creative",
        kind: SectionKind::Creative,
        title: "",
        en: "Shoot after sunset, with the light that is there. One take is better than five cuts. The machine may \
             stand at the edge of the frame; hands and steam stand in the middle.\n\nOpen on a sound: the whisk, \
             the kettle, the door. No music before second four. Tell the story in your own words and in your own \
             kitchen.",
        ru: "Снимаем после заката, при том свете, что есть. Один дубль лучше пяти склеек. Машина может стоять у края \
             кадра, в центре – руки и пар.\n\nПервый кадр начинается со звука: венчик, чайник, дверь. До четвёртой \
             секунды без музыки. Историю рассказываем своими словами и на своей кухне.",
        es: "",
    },
    Words {
        id: "s-deliverables",
        kind: SectionKind::Deliverables,
        title: "",
        en: "Hero creators: one reel of 45 to 60 seconds and three stories. Core creators: one reel of up to 30 \
             seconds. Community: one post or a video answer to a hero reel.\n\nAssets by end of Tuesday. Feedback \
             comes once, from one sender, in one numbered list; there are two rounds at most.",
        ru: "Главные креаторы: один ролик на 45–60 секунд и три истории. Основные: один ролик до 30 секунд. \
             Сообщество: одна публикация или видеоответ на главный ролик.\n\nМатериалы сдаём до конца вторника. \
             Правки приходят один раз, от одного человека, одним пронумерованным списком; раундов не больше двух.",
        es: "Creadores principales: un reel de 45 a 60 segundos y tres historias. Base: un reel de hasta 30 \
             segundos. Comunidad: una publicación o una respuesta en video a un reel principal.\n\nLos comentarios \
             llegan una sola vez, de una sola persona, en una lista numerada; como máximo hay dos rondas.",
    },
    Words {
        id: "s-fixed",
        kind: SectionKind::NonNegotiables,
        title: "",
        en: "The name is Zimka everywhere and is never translated. The promise of ten minutes is said, not shown on \
             a clock. No children near boiling milk. No claims about health or sleep. The disclosure of your \
             market, from the first second.",
        ru: "Название везде «Зимка», латиницей – Zimka, и не переводится. Десять минут мы называем, а не показываем \
             на часах. Без детей рядом с кипящим молоком. Ничего о здоровье и сне. Маркировка по правилам рынка – с \
             первой секунды.",
        es: "El nombre es Zimka en todas partes y no se traduce. Los diez minutos se dicen, no se muestran en un \
             reloj. Sin niños cerca de la leche hirviendo. Nada sobre salud ni sueño. El aviso de publicidad de tu \
             mercado, desde el primer segundo.",
    },
    Words {
        id: "s-approval",
        kind: SectionKind::Free,
        title: "Who decides what",
        en: "The brand lead decides the positioning. Each market lead decides the adaptation for their market and \
             sends the one list of feedback to their creators. The bridge owns everything that is late in two \
             markets at once. Silence for a full working day means yes.",
        ru: "Позиционирование решает бренд-лид. Адаптацию своего рынка решает его лид и сам отправляет креаторам \
             единый список правок. Всё, что опаздывает сразу на двух рынках, ведёт координатор. Молчание в течение \
             полного рабочего дня – это «да».",
        es: "",
    },
];
