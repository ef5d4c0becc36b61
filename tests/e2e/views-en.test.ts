import { testViews } from "../support/e2e/view-pictures";

testViews("en");
