// Code generated from abi/ioreq.yaml. DO NOT EDIT.

package ioreq

// BufferSlots is IOREQ_BUFFER_SLOT_NUM. The number of entries of the ring for requests that need no answer.
const BufferSlots uint32 = 511

// AcpiPm1aEventV0 is ACPI_PM1A_EVT_BLK_ADDRESS_V0. The I/O port of the ACPI PM1a event registers at the old place;
// without _V0 before Xen 4.1.
const AcpiPm1aEventV0 uint16 = 0x1f40

// AcpiPm1aControlV0 is ACPI_PM1A_CNT_BLK_ADDRESS_V0. The I/O port of the ACPI PM1a control register at the old place;
// without _V0 before Xen 4.1.
const AcpiPm1aControlV0 uint16 = 0x1f44

// AcpiPmTimerV0 is ACPI_PM_TMR_BLK_ADDRESS_V0. The I/O port of the ACPI power-management timer at the old place;
// without _V0 before Xen 4.1.
const AcpiPmTimerV0 uint16 = 0x1f48

// AcpiGpe0V0 is ACPI_GPE0_BLK_ADDRESS_V0. The I/O port of the ACPI general-purpose events at the old place; without _V0
// before Xen 4.1.
const AcpiGpe0V0 uint16 = 0x1f68

// AcpiGpe0LengthV0 is ACPI_GPE0_BLK_LEN_V0. The length of the general-purpose event registers at the old place in
// bytes; without _V0 before Xen 4.1.
const AcpiGpe0LengthV0 uint16 = 8

// AcpiPm1aEventV1 is ACPI_PM1A_EVT_BLK_ADDRESS_V1. The I/O port of the ACPI PM1a event registers at the new place. In
// Xen 4.1 and later.
const AcpiPm1aEventV1 uint16 = 0xb000

// AcpiPm1aControlV1 is ACPI_PM1A_CNT_BLK_ADDRESS_V1. The I/O port of the ACPI PM1a control register at the new place.
// In Xen 4.1 and later.
const AcpiPm1aControlV1 uint16 = 0xb004

// AcpiPmTimerV1 is ACPI_PM_TMR_BLK_ADDRESS_V1. The I/O port of the ACPI power-management timer at the new place. In Xen
// 4.1 and later.
const AcpiPmTimerV1 uint16 = 0xb008

// AcpiGpe0V1 is ACPI_GPE0_BLK_ADDRESS_V1. The I/O port of the ACPI general-purpose events at the new place. In Xen 4.1
// and later.
const AcpiGpe0V1 uint16 = 0xafe0

// AcpiGpe0LengthV1 is ACPI_GPE0_BLK_LEN_V1. The length of the general-purpose event registers at the new place in
// bytes. In Xen 4.1 and later.
const AcpiGpe0LengthV1 uint16 = 4
