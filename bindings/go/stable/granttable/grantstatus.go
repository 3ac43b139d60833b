// Code generated from abi/grant-table.yaml. DO NOT EDIT.

package granttable

import (
	"fmt"
)

// GrantStatus: What came of an operation about one grant. Xen's GNTST_*: public/grant_table.h, 4.22. Other values are
// possible.
type GrantStatus int16

// GrantStatusOkay is okay. It is done.
const GrantStatusOkay GrantStatus = 0

// GrantStatusGeneralError is general_error. An error without a number of its own.
const GrantStatusGeneralError GrantStatus = -1

// GrantStatusBadDomain is bad_domain. There is no such domain.
const GrantStatusBadDomain GrantStatus = -2

// GrantStatusBadReference is bad_gntref. There is no such grant, or it does not allow this.
const GrantStatusBadReference GrantStatus = -3

// GrantStatusBadHandle is bad_handle. There is no such mapping.
const GrantStatusBadHandle GrantStatus = -4

// GrantStatusBadAddress is bad_virt_addr. The address to map at does not do.
const GrantStatusBadAddress GrantStatus = -5

// GrantStatusBadDeviceAddress is bad_dev_addr. The device address is not that of the mapping.
const GrantStatusBadDeviceAddress GrantStatus = -6

// GrantStatusNoDeviceSpace is no_device_space. The IOMMU has no room.
const GrantStatusNoDeviceSpace GrantStatus = -7

// GrantStatusPermissionDenied is permission_denied. The caller may not.
const GrantStatusPermissionDenied GrantStatus = -8

// GrantStatusBadPage is bad_page. The page does not do.
const GrantStatusBadPage GrantStatus = -9

// GrantStatusBadCopy is bad_copy_arg. What is to be copied crosses the end of a page.
const GrantStatusBadCopy GrantStatus = -10

// GrantStatusAddressTooBig is address_too_big. The frame is too high for the other domain.
const GrantStatusAddressTooBig GrantStatus = -11

// GrantStatusAgain is eagain. Not now; the page is away. In Xen 4.0 and later.
const GrantStatusAgain GrantStatus = -12

// GrantStatusNoSpace is no_space. There is no room, for instance for one more mapping. In Xen 4.16 and later.
const GrantStatusNoSpace GrantStatus = -13

// String returns Xen's name of the value, or its number when it has none.
func (v GrantStatus) String() string {
	switch v {
	case GrantStatusOkay:
		return "okay"
	case GrantStatusGeneralError:
		return "general_error"
	case GrantStatusBadDomain:
		return "bad_domain"
	case GrantStatusBadReference:
		return "bad_gntref"
	case GrantStatusBadHandle:
		return "bad_handle"
	case GrantStatusBadAddress:
		return "bad_virt_addr"
	case GrantStatusBadDeviceAddress:
		return "bad_dev_addr"
	case GrantStatusNoDeviceSpace:
		return "no_device_space"
	case GrantStatusPermissionDenied:
		return "permission_denied"
	case GrantStatusBadPage:
		return "bad_page"
	case GrantStatusBadCopy:
		return "bad_copy_arg"
	case GrantStatusAddressTooBig:
		return "address_too_big"
	case GrantStatusAgain:
		return "eagain"
	case GrantStatusNoSpace:
		return "no_space"
	}
	return fmt.Sprintf("GrantStatus(%d)", int16(v))
}
