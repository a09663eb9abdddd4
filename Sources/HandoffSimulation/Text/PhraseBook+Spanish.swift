extension PhraseBook {
  /// Spanish texts. In themed fields the n-th lines belong together.
  static func spanish() -> PhraseBook {
    PhraseBook(
      placeholders: [
        "TBD", "pendiente", "Pendiente", "por definir", "Por definir", "n/a", "-", "x", "asdf", "ver notas",
        "Ver notas", "por confirmar", ".",
      ],
      none: ["Ninguno", "Ninguno conocido", "Ninguna", "ninguno"],
      thin: [
        "CRM", "reportes", "vender más", "crecer rápido", "ver contrato", "mejorar productividad", "estándar",
        "sí", "igual que arriba", "más clientes",
      ],
      anyCustomer: "el cliente", subjects: .spanish(), prose: prose)
  }

  private static let prose: [FormField: [String]] = [
    .otherStakeholders: [
      "{person} (finanzas), {person} (TI)", "{person}, dirección regional; {person}, formación",
      "{person} lleva el piloto, {person} firma las facturas", "Comité de {few} personas, preside {person}",
    ],
    .products: [
      "Core; Informes", "Core; API; SSO", "Core", "Suite, completa", "Core; Móvil; Informes",
      "Core; Previsión",
    ],
    .specialTerms: [
      "{some} % de descuento por volumen el primer año", "Pago a 60 días, salida a los {few} meses",
      "Precio congelado en la renovación, acordado con {person}",
      "{few} meses gratis, después pago anual anticipado",
      "Cláusula de \"cliente más favorecido\", revisada por legal",
    ],
    .servicesIncluded: [
      "{some} horas de implementación", "Paquete de arranque, {few} sesiones de formación",
      "{some} horas, {few} de ellas para la migración", "Ingeniero de soluciones las primeras {few} semanas",
    ],
    .useCase: [
      "Alta de distribuidores en un solo flujo guiado, sin correos",
      "Una sola cola de incidencias para {few} países, con reparto por especialidad",
      "Cerrar el mes desde un único libro en lugar de {some} hojas de cálculo",
      "Seguir las renovaciones y el uso de {many} suscriptores en un solo lugar",
      "Recibir pedidos de {many} tiendas sin volver a teclearlos en {system}",
      "Previsión semanal por región, alimentada desde {system}",
      "Avisar a planificación antes de un envío tardío, en {few} almacenes",
      "Demostrar quién aprobó cada cambio, para auditoría",
    ],
    .businessProblem: [
      "Un distribuidor tarda {from} días en operar porque todo va por correo; dos zonas perdieron pedidos",
      "La primera respuesta tarda {from} horas y {few} clientes clave se quejaron al consejo",
      "El cierre cuesta {from} horas manuales y la última auditoría halló {few} errores",
      "Las renovaciones se ven tarde: {some} contratos vencidos el año pasado, {many} mil EUR",
      "{from} de cada mil pedidos se teclean mal, cada uno cuesta unos {some} EUR",
      "La previsión falla un {from} % porque cada región lleva su propio archivo",
      "{from} envíos tardíos al mes, con penalizaciones de {many} EUR por trimestre",
      "Auditoría señaló {from} cambios sin aprobador; la próxima es en {month}",
    ],
    .currentState: [
      "{from} días desde la solicitud hasta el primer pedido, medido en {month}",
      "Primera respuesta a las {from} horas de media, {some} incidencias abiertas",
      "{from} horas manuales por cierre, {few} personas",
      "{from} días de aviso antes de una renovación, {some} % de contratos controlados",
      "{from} pedidos erróneos de cada 1.000, contados en {few} meses",
      "Error de previsión del {from} % en los últimos {few} trimestres",
      "{from} envíos tardíos al mes de unos {many}", "{from} cambios sin aprobar en la última auditoría",
    ],
    .targetState: [
      "Bajar el alta de {from} a {to} días para {month}",
      "Primera respuesta en {to} horas para {month}, antes {from}",
      "Cierre en {to} horas en lugar de {from}, desde {month}",
      "Toda renovación conocida 90 días antes; aviso mayor que {from} días para {month}",
      "Menos de {to} pedidos erróneos de cada 1.000 para {month}",
      "Error de previsión menor que el {to} % desde {month}",
      "Como máximo {to} envíos tardíos al mes para {month}",
      "No más de {to} hallazgos abiertos en la auditoría de {month}",
    ],
    .successMeasure: [
      "Mediana de días de alta por mes, informe de {person}: {to} o menos es éxito",
      "Tiempo de primera respuesta en el informe semanal, objetivo {to} horas, responsable {person}",
      "Horas imputadas al cierre en {system}, de {from} a {to}",
      "Porcentaje de renovaciones abiertas 90 días antes, más del {some} % en {month}",
      "Pedidos erróneos por 1.000 en el panel que {person} lleva al consejo, menos de {to}",
      "Error de previsión por trimestre, calculado en {system}, menos del {to} %",
      "Envíos tardíos al mes según el informe de logística, {to} o menos",
      "Número de hallazgos sin aprobador, {to} o menos en {month}",
    ],
    .timeToValue: [
      "{some} días", "Primer equipo en {few} semanas, todas las sedes en {month}",
      "6 semanas, primer informe en la {few}.ª", "Antes de {month}, cierre fiscal",
      "30 días para el equipo piloto",
    ],
    .endUsers: [
      "{some} agentes de soporte", "Planificadores en {few} sedes, unas {some} personas",
      "Finanzas, {some} usuarios", "Coordinadores y jefes de equipo, {some} en total",
      "Administración de distribuidores, formados por {person}",
    ],
    .influencers: [
      "{person}, consultora cercana al consejo", "{person} en compras compara precios",
      "Equipo de datos, con {person}",
    ],
    .blockers: [
      "{person} creó la herramienta actual y quiere conservarla", "{person} en compras pide otra oferta",
      "El comité de empresa debe aprobar, contacto {person}", "{person} (TI) teme la carga sobre {system}",
    ],
    .salesPromises: [
      "Conector con {system} en {few} semanas; panel para el consejo",
      "1) Carga de {few} años de datos 2) formación de {some} usuarios 3) CSM con nombre",
      "Llamadas semanales hasta la salida, plantilla de informe en {month}",
      "Entorno de pruebas gratis {few} meses", "Acceso único antes de la salida, perfiles a nuestro cargo",
    ],
    .timelineCommitments: [
      "En marcha {few} semanas después de la firma", "Piloto en {month}, despliegue {few} semanas más tarde",
      "Fecha dura: {month}, acaba la licencia antigua",
      "Arranque en una semana, primer informe a los {some} días",
    ],
    .customizations: [
      "Flujo de aprobación de {few} pasos para legal", "Campos extra en pedidos, acordados con {person}",
      "Exportación propia para {system}, un archivo cada noche", "Su logotipo y condiciones en el portal",
    ],
    .supportExpectations: [
      "Soporte prioritario, respuesta en {few} horas", "Estándar, por correo",
      "24x7 en severidad uno, contacto con nombre", "Estándar más revisión mensual con {person}",
    ],
    .otherCommitments: [
      "Visita de referencia a otro cliente en {month}", "Acceso beta a previsión, \"tal cual\"",
      "Reunión trimestral con nuestra responsable de producto",
    ],
    .integrations: [
      "{system} (pedidos, ida y vuelta), {system} (usuarios)", "{system} con nuestro conector estándar",
      "Archivo nocturno a {system}, responsable {person}", "{system} y un ERP propio, API documentada",
    ],
    .dataMigration: [
      "{many} mil registros desde {system}, CSV", "{few} años de incidencias, unos {some} GB, en JSON",
      "Solo pedidos abiertos, {many} filas, en hoja de cálculo",
      "Clientes y precios desde {system}, depurados por {person}",
    ],
    .securityCompliance: [
      "Informe SOC 2 enviado; los datos quedan en la UE",
      "Cuestionario ISO 27001, {some} preguntas, para {month}", "SSO con SCIM; piden informe de intrusión",
      "Contrato de encargo RGPD firmado por {person}",
    ],
    .technicalBlockers: [
      "Cambio de cortafuegos: {few} semanas en su proveedor",
      "La versión de {system} es antigua para el conector", "Congelación de TI en {month}",
      "El entorno de pruebas depende de {person}",
    ],
    .alternatives: [
      "{rival} y desarrollo propio", "{rival}, {rival}", "{rival} (finalista), seguir con hojas de cálculo",
      "{few} proveedores en la lista larga, {rival} en la corta",
    ],
    .whyUs: [
      "El conector con {system} ya existe, {rival} solo lo tenía en el plan",
      "El equipo piloto ahorró {some} horas en {few} semanas", "Traza de auditoría y referencia de su tamaño",
      "Precio un {some} % superior a {rival}, pero incluye el arranque",
    ],
    .objections: [
      "Precio: resuelto con el caso de negocio de {person}",
      "\"Demasiado complejo\": el piloto con {few} personas fue bien",
      "Ubicación de datos: alojamiento en la UE confirmado por escrito",
      "Dependencia: exportación completa en la demo",
    ],
    .competitiveRisks: [
      "{rival} ofrece {some} % por volver antes de un año", "{person} todavía prefiere {rival}",
      "La matriz unifica en {rival} en {month}", "El contrato con {rival} sigue en paralelo hasta {month}",
    ],
    .immediateActions: [
      "Enviar documentación de seguridad a {person} antes del viernes",
      "Fijar arranque con {person}, TI debe asistir",
      "Pedir {few} entornos; solicitar la extracción de datos a {person}",
      "El CSM llama a {person} por las fechas de formación",
    ],
    .redFlags: [
      "La promotora {person} se va en {month}", "Cambia el dueño del presupuesto, el nuevo es escéptico",
      "La herramienta antigua acaba en {month}: sin margen", "Los usuarios no participaron en la selección",
    ],
    .salesNotes: [
      "Dos visitas a {person}, buen ambiente, decisión rápida.",
      "{brand} tuvo un proyecto fallido con {rival} hace {few} años, cuidado con las fechas.",
      "Prefiere llamada a correo; {person} contesta por la tarde.",
      "Compras tardó {few} semanas, legal solo una.", "El consejo quiere ver cifras en {month}.",
      "Dijeron \"queremos resultados rápidos\": empezar por informes.",
      "Posible ampliación a {few} sedes más si la primera funciona.",
    ],
  ]
}
