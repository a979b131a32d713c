import { autofillBrand } from '../../domain/brands/brand-autofill.js';
import { brandDetails } from '../../domain/brands/brand-details.js';
import {
  createBrand,
  getBrand,
  listBrands,
  submitBrand,
  updateBrand,
  vetBrand,
} from '../../domain/brands/brands.js';
import { noteRead } from '../../domain/reads/note-read.js';
import type { Brand } from '../../domain/records/brand.js';
import type { Operations } from '../operation.js';
import { brandBody, brandInfoBody, brandWithVettingBody, problemBodies } from '../shapes/brand.js';
import { pageReply, pageRequest } from '../shapes/page.js';

/** Operations on brands. */
export const brandOperations: Operations<
  | 'upsertBrand'
  | 'autofillBrand'
  | 'listBrands'
  | 'validateBrand'
  | 'submitBrand'
  | 'vetBrand'
  | 'getBrand'
> = {
  upsertBrand({ account, body }) {
    const { id, ...patch } = body;
    return brandBody(
      id === undefined ? createBrand(account, patch) : updateBrand(account, id, patch),
    );
  },

  autofillBrand({ account, body }) {
    return brandInfoBody(autofillBrand(account, body));
  },

  listBrands({ account, body }) {
    const { status, isArchived, name } = body;
    return pageReply(
      listBrands(account, { status, isArchived, name, ...pageRequest(body) }),
      brandBody,
    );
  },

  validateBrand({ account, body }) {
    const now = account.world.now();
    const draft: Brand = {
      ...brandDetails(body),
      id: '',
      status: 'INCOMPLETE',
      isArchived: false,
      errors: [],
      submissions: 0,
      vettings: [],
      createdAt: now,
      updatedAt: now,
    };
    const { approved, objections } = account.settings.reviewer.reviewBrand({
      brand: draft,
      at: now,
    });
    const errors = problemBodies(objections, 'brand');
    return { isValid: approved, errors };
  },

  submitBrand({ account, path }) {
    submitBrand(account, path.brandId);
    return { success: true };
  },

  vetBrand({ account, path }) {
    vetBrand(account, path.brandId);
    return { success: true };
  },

  getBrand({ account, path, query }) {
    const brand = getBrand(account, path.id);
    const { id, status } = brand;
    noteRead(account, { entity: 'brand', id, kind: 'get', shown: status });
    return brandWithVettingBody(brand, query.hideEIN ?? false);
  },
};
