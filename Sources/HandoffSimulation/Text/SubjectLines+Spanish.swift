extension SubjectLines {
  static func spanish() -> SubjectLines {
    SubjectLines(
      discovery: lines([
        "Llamada inicial - {brand}", "Primera reunión {brand}", "Análisis de necesidades con {person}",
      ]),
      selling: lines([
        "Demo para finanzas", "Seguimiento de precios", "Ajustes al contrato", "Propuesta v2 - {brand}",
        "Cuestionario de seguridad", "Re: precios", "Demo final - {brand}", "Revisión del caso de negocio",
        "Hoja de pedido, versión \"final\"",
      ]),
      preClose: lines([
        "Sesión de alcance con Customer Success - {brand}", "Avance del onboarding, {brand}",
        "Llamada de cierre con CS",
      ]),
      notification: lines([
        "Nuevo cliente: {brand}, ganado", "Notas de traspaso de {brand}", "¡{brand} ha firmado!",
      ]),
      handoffMeeting: lines([
        "Reunión de traspaso - {brand}", "Traspaso de ventas a CS: {brand}", "Traspaso interno {brand}",
      ]),
      introduction: lines([
        "Te presento a tu CSM", "Presentación de vuestra gestora de éxito",
        "{brand}: presentación de vuestro CSM",
      ]),
      welcome: lines(["Bienvenidos, {brand}", "Primeros pasos", "Bienvenida y próximos pasos con {person}"]),
      invitation: lines([
        "Invitación: kickoff {brand}", "Fechas para el arranque", "Agenda de la reunión de arranque",
      ]),
      kickoff: lines(["Kickoff - {brand}", "Reunión de arranque {brand}", "Arranque del proyecto, {brand}"]),
      question: lines([
        "Re: próximos pasos", "¿Con quién hablamos para la migración?", "Duda sobre los usuarios",
        "Re: migración, ¿cuándo?", "Seguimos esperando las fechas de formación",
      ]),
      contractQuestion: lines([
        "Re: duda sobre el contrato", "Consulta sobre la factura", "Re: pedido firmado",
      ]),
      checkIn: lines(["Seguimiento semanal", "Seguimiento {brand}", "Llamada de avance"]),
      monthCheckIn: lines(["Seguimiento a los 30 días", "¿Qué tal el primer mes?", "Check-in de 30 días"]),
      businessReview: lines([
        "Revisión trimestral de negocio - {brand}", "QBR {brand}", "Revisión de negocio, primeros 90 días",
      ]),
      working: lines([
        "Dudas sobre la migración de datos", "Accesos y configuración de SSO", "Formación de usuarios",
        "Mensaje en el buzón", "Informe de uso de {month}", "Seguimiento",
        "Conector con {system}, resultados", "Re: puntos abiertos", "Preparar plan de implementación",
        "Campos para la carga, versión {few}",
      ]),
      openTask: lines([
        "Preparar hoja de ruta de {brand}", "Llamar a {person} por la formación", "Revisar puntos abiertos",
        "Enviar encuesta",
      ]))
  }
}
