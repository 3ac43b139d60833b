// Code generated from abi/releases.yaml. DO NOT EDIT.

package releases

// OldestOfToolstack: The oldest series of which the layouts of domctl and sysctl that are described are all right.
const OldestOfToolstack = "4.17"

// Newest: The newest series that is described.
const Newest = "4.22"
