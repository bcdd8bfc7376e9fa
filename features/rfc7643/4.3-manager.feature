Feature: The manager of a User
  The enterprise extension says who manages a User; the manager's name is the provider's to say. RFC 7643 section 4.3.

  @R7643-4.3-03 @enterprise
  Rule: The name of the manager is not the client's to choose

    Example: creating
      Given a stored User
      When the client creates a User with:
        """
        {
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "manager": { "value": "{{User.id}}", "displayName": "Not The Manager" }
          }
        }
        """
      Then the provider accepts it
      And the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.displayName is not "Not The Manager"

    Example: replacing
      Given a stored User
      And another stored User
      When the client replaces the User with:
        """
        {
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "manager": { "value": "{{other User.id}}", "displayName": "Not The Manager" }
          }
        }
        """
      Then the provider ought to accept it
      And the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.displayName is not "Not The Manager"

    @patch
    Example: modifying
      Given a stored User
      And another stored User with:
        """
        {
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {
            "manager": { "value": "{{User.id}}" }
          }
        }
        """
      When the client modifies the User by:
        """
        {
          "op": "replace",
          "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.displayName",
          "value": "Not The Manager"
        }
        """
      Then the stored User's urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.displayName is not "Not The Manager"
      And the provider ought to refuse it with 400 and, if any, the scimType mutability
