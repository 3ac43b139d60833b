module holdfast/abi

go 1.19
