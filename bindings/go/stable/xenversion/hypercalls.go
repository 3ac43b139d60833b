// Code generated from abi/xen-version.yaml. DO NOT EDIT.

package xenversion

// XenVersionHypercall is the number of the hypercall xen_version. Tells a caller which Xen it runs on. An operation
// that answers with a structure needs it to be in the caller's memory, and one that is not known is refused with
// ENOSYS. From public/version.h, 4.22.
const XenVersionHypercall uint32 = 17

// XenVersionCodeVersion is the code of XENVER_version. Answers with the version: the major number in bits 16 and up,
// the minor one below. Denied to nobody.
const XenVersionCodeVersion uint32 = 0

// XenVersionCodeExtraversion is the code of XENVER_extraversion. Asks for what follows the two numbers of the version.
// It takes XenExtraversion.
const XenVersionCodeExtraversion uint32 = 1

// XenVersionCodeCompileInfo is the code of XENVER_compile_info. Asks how Xen was compiled. It takes XenCompileInfo.
const XenVersionCodeCompileInfo uint32 = 2

// XenVersionCodeCapabilities is the code of XENVER_capabilities. Asks which kinds of guests Xen can run. It takes
// XenCapabilitiesInfo.
const XenVersionCodeCapabilities uint32 = 3

// XenVersionCodeChangeset is the code of XENVER_changeset. Asks which commit Xen was built from. It takes
// XenChangesetInfo.
const XenVersionCodeChangeset uint32 = 4

// XenVersionCodePlatformParameters is the code of XENVER_platform_parameters. Asks where Xen begins in the address
// space. Denied to nobody. It takes XenPlatformParameters.
const XenVersionCodePlatformParameters uint32 = 5

// XenVersionCodeGetFeatures is the code of XENVER_get_features. Asks what the guest may rely on. Denied to nobody. It
// takes XenFeatureInfo.
const XenVersionCodeGetFeatures uint32 = 6

// XenVersionCodePagesize is the code of XENVER_pagesize. Answers with the size of a page in bytes, or 0 when the caller
// may not know; refused with EINVAL unless the argument is null.
const XenVersionCodePagesize uint32 = 7

// XenVersionCodeGuestHandle is the code of XENVER_guest_handle. Asks for the UUID of the caller's domain. It takes
// XenDomainHandle.
const XenVersionCodeGuestHandle uint32 = 8

// XenVersionCodeCommandline is the code of XENVER_commandline. Asks for the command line that Xen was booted with; for
// everyone until Xen 4.6. It takes XenCommandline.
const XenVersionCodeCommandline uint32 = 9

// XenVersionCodeBuildId is the code of XENVER_build_id. Asks for the build id, and answers with its length in bytes;
// with that alone when the argument is null. Refused with ENODATA when Xen was built without one, with ENOBUFS when
// there is too little room, with EINVAL when there is none (until 4.19), and with EPERM to who may not know. It takes
// XenVarbuf. In Xen 4.7 and later.
const XenVersionCodeBuildId uint32 = 10

// XenVersionCodeExtraversion2 is the code of XENVER_extraversion2. Asks for the whole of what follows the two numbers
// of the version, as build_id does. It takes XenVarbuf. In Xen 4.20 and later.
const XenVersionCodeExtraversion2 uint32 = 11

// XenVersionCodeCapabilities2 is the code of XENVER_capabilities2. Asks for the whole list of the kinds of guests that
// Xen can run, as build_id does. It takes XenVarbuf. In Xen 4.20 and later.
const XenVersionCodeCapabilities2 uint32 = 12

// XenVersionCodeChangeset2 is the code of XENVER_changeset2. Asks for the whole text about the commit, as build_id
// does. It takes XenVarbuf. In Xen 4.20 and later.
const XenVersionCodeChangeset2 uint32 = 13

// XenVersionCodeCommandline2 is the code of XENVER_commandline2. Asks for the whole command line, as build_id does. It
// takes XenVarbuf. In Xen 4.20 and later.
const XenVersionCodeCommandline2 uint32 = 14
