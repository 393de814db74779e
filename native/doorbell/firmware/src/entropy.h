// A number nobody can guess and no two boards share: for an identity and for an epoch, never for a secret.
#pragma once
#include <stdint.h>

uint32_t entropy(void);
