// Code generated from abi/domain-context.yaml. DO NOT EDIT.

package domaincontext

import (
	"fmt"
)

// ContextEventKind: What an event channel is bound to. From docs/specs/domain-context.md, 1.0. Other values are
// possible.
type ContextEventKind uint16

// ContextEventKindReserved is RESERVED. Nothing; nobody may bind it.
const ContextEventKindReserved ContextEventKind = 1

// ContextEventKindUnbound is UNBOUND. Nothing yet; the remote domain may bind it.
const ContextEventKindUnbound ContextEventKind = 2

// ContextEventKindInterdomain is INTERDOMAIN. A channel of the remote domain.
const ContextEventKindInterdomain ContextEventKind = 3

// ContextEventKindPirq is PIRQ. A physical interrupt.
const ContextEventKindPirq ContextEventKind = 4

// ContextEventKindVirq is VIRQ. A virtual interrupt.
const ContextEventKindVirq ContextEventKind = 5

// ContextEventKindIpi is IPI. Other vCPUs of the domain.
const ContextEventKindIpi ContextEventKind = 6

// String returns Xen's name of the value, or its number when it has none.
func (v ContextEventKind) String() string {
	switch v {
	case ContextEventKindReserved:
		return "RESERVED"
	case ContextEventKindUnbound:
		return "UNBOUND"
	case ContextEventKindInterdomain:
		return "INTERDOMAIN"
	case ContextEventKindPirq:
		return "PIRQ"
	case ContextEventKindVirq:
		return "VIRQ"
	case ContextEventKindIpi:
		return "IPI"
	}
	return fmt.Sprintf("ContextEventKind(%d)", uint16(v))
}
