// Code generated from abi/releases.yaml. DO NOT EDIT.

// Package releases: The releases of Xen that the description was made from.
package releases
