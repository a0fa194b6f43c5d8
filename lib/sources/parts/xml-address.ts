import type { XmlNode } from '../../text/xml/node.ts'
import type { DraftPlace } from '../source.ts'
import { fieldText } from './xml-fields.ts'

/** What an element says of the address of its place: in elements of its own, or in attributes (ours). */
export const addressIn = (node: XmlNode): Pick<DraftPlace, 'postalCode' | 'street'> => ({
  postalCode: fieldText(node, 'postalcode', 'postcode', 'zip', 'zipcode') ?? node.attributes['postalCode'],
  street: fieldText(node, 'streetaddress', 'street') ?? node.attributes['street'],
})
