@enterprise
Feature: Paths to attributes of extensions
  An attribute of an extension is named by the URN of its schema, a colon and its own name. RFC 7644 sections 3.5.2 and 3.10.

  @R7644-3.10-04
  Rule: An attribute of an extension is reached by its URN

    Example: it is asked for
      Given a stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": "{{new label}}" } }
        """
      When the client retrieves the User with attributes "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber"
      Then the provider understands the path
      And the answer's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber is as sent

    @patch
    Example: it is modified
      Given a stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": "{{new label}}" } }
        """
      When the client modifies the User by:
        """
        { "op": "replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "value": "4711" }
        """
      Then the provider understands the path
      And the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber is "4711"
      And the stored User has no member that is named by a path

    @filter
    Example: it is searched for
      Given a stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "employeeNumber": "{{new label}}" } }
        """
      When the client searches for the User by its urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber
      Then the search, if supported, finds just the User

  @R7644-3.5.2-21 @patch
  Rule: Adding an attribute of an extension adds the extension to the schemas

    Example: a User of no enterprise
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "add", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "value": "4711" }
        """
      Then the provider understands the path
      And the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber is "4711"
      And the stored User's schemas name the enterprise extension

  @R7644-3.5.2-22 @patch
  Rule: An operation of a PATCH finds the extension that one before it has added

    Example: two attributes, one after the other
      Given a stored User
      When the client modifies the User by:
        """
        [
          { "op": "add", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber", "value": "4711" },
          { "op": "replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "value": "Maps" }
        ]
        """
      Then the provider accepts it
      And the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber is "4711"
      And the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department is "Maps"
