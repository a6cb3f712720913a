// Purpose: one entity with all that is known of it.
// Parameter id: string - id of the entity
// Parameter label: string - a label that it must carry; Entity for any
// Column id: string - id of the entity
// Column labels: list of string - its labels
// Column properties: map - its properties
// Column relationships: list of map - type, direction ('in' or 'out') and count of its relationships to other entities
// Column documents: integer - how many documents mention it
MATCH (e:Entity {id: $id})
WHERE $label IN labels(e)
RETURN e.id AS id, labels(e) AS labels, properties(e) AS properties,
  COLLECT {
    UNWIND [
      {type: 'ACCOUNTABLE_FOR', direction: 'in', count: COUNT { (e)<-[:ACCOUNTABLE_FOR]-() }},
      {type: 'ACCOUNTABLE_FOR', direction: 'out', count: COUNT { (e)-[:ACCOUNTABLE_FOR]->() }},
      {type: 'AT', direction: 'in', count: COUNT { (e)<-[:AT]-() }},
      {type: 'AT', direction: 'out', count: COUNT { (e)-[:AT]->() }},
      {type: 'BENEFITS', direction: 'in', count: COUNT { (e)<-[:BENEFITS]-() }},
      {type: 'BENEFITS', direction: 'out', count: COUNT { (e)-[:BENEFITS]->() }},
      {type: 'CONTACT_FOR', direction: 'in', count: COUNT { (e)<-[:CONTACT_FOR]-() }},
      {type: 'CONTACT_FOR', direction: 'out', count: COUNT { (e)-[:CONTACT_FOR]->() }},
      {type: 'FUNDS', direction: 'in', count: COUNT { (e)<-[:FUNDS]-() }},
      {type: 'FUNDS', direction: 'out', count: COUNT { (e)-[:FUNDS]->() }},
      {type: 'GOVERNMENT_OF', direction: 'in', count: COUNT { (e)<-[:GOVERNMENT_OF]-() }},
      {type: 'GOVERNMENT_OF', direction: 'out', count: COUNT { (e)-[:GOVERNMENT_OF]->() }},
      {type: 'HAS_IDENTIFIER', direction: 'in', count: COUNT { (e)<-[:HAS_IDENTIFIER]-() }},
      {type: 'HAS_IDENTIFIER', direction: 'out', count: COUNT { (e)-[:HAS_IDENTIFIER]->() }},
      {type: 'HAS_SECTOR', direction: 'in', count: COUNT { (e)<-[:HAS_SECTOR]-() }},
      {type: 'HAS_SECTOR', direction: 'out', count: COUNT { (e)-[:HAS_SECTOR]->() }},
      {type: 'HOLDS', direction: 'in', count: COUNT { (e)<-[:HOLDS]-() }},
      {type: 'HOLDS', direction: 'out', count: COUNT { (e)-[:HOLDS]->() }},
      {type: 'IMPLEMENTS', direction: 'in', count: COUNT { (e)<-[:IMPLEMENTS]-() }},
      {type: 'IMPLEMENTS', direction: 'out', count: COUNT { (e)-[:IMPLEMENTS]->() }},
      {type: 'IN_REGION', direction: 'in', count: COUNT { (e)<-[:IN_REGION]-() }},
      {type: 'IN_REGION', direction: 'out', count: COUNT { (e)-[:IN_REGION]->() }},
      {type: 'MANAGES', direction: 'in', count: COUNT { (e)<-[:MANAGES]-() }},
      {type: 'MANAGES', direction: 'out', count: COUNT { (e)-[:MANAGES]->() }},
      {type: 'MEMBER_OF', direction: 'in', count: COUNT { (e)<-[:MEMBER_OF]-() }},
      {type: 'MEMBER_OF', direction: 'out', count: COUNT { (e)-[:MEMBER_OF]->() }},
      {type: 'OPERATES_IN', direction: 'in', count: COUNT { (e)<-[:OPERATES_IN]-() }},
      {type: 'OPERATES_IN', direction: 'out', count: COUNT { (e)-[:OPERATES_IN]->() }},
      {type: 'PARTNERS_WITH', direction: 'in', count: COUNT { (e)<-[:PARTNERS_WITH]-() }},
      {type: 'PARTNERS_WITH', direction: 'out', count: COUNT { (e)-[:PARTNERS_WITH]->() }},
      {type: 'PART_OF', direction: 'in', count: COUNT { (e)<-[:PART_OF]-() }},
      {type: 'PART_OF', direction: 'out', count: COUNT { (e)-[:PART_OF]->() }}
    ] AS counted
    WITH counted
    WHERE counted.count > 0
    RETURN counted
  } AS relationships,
  COUNT { (e)<-[:MENTIONS]-() } AS documents
